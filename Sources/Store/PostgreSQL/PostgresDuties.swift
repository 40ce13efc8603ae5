import Dispatch

/// What this instance has to itself among all that use the schema, by locks of a session of its own: they go with the session, however
/// that ends.
final class PostgresDuties: Sendable {
  private let target: PostgresTarget
  private let queue: DispatchQueue
  private nonisolated(unsafe) let backOff = PostgresBackOff()
  /// Only the queue touches these.
  private nonisolated(unsafe) var session: PostgresSession?
  private nonisolated(unsafe) var held: Set<String> = []
  private nonisolated(unsafe) var isClosed = false

  init(_ target: PostgresTarget) {
    self.target = target
    queue = DispatchQueue(label: "store.\(target.schema).duties")
  }

  /// Takes a duty that nobody has, or looks whether this instance still has it.
  /// - Throws: ``StoreError/unreachable(reason:)``, ``StoreError/closed``; the duty is not held then.
  func hold(_ duty: String) async throws(StoreError) -> Bool {
    try await onQueue { [self] () throws(StoreError) in
      guard unsafe !isClosed else { throw .closed }
      let session = try connected()
      do throws(StoreError) {
        // The answer to anything shows that the session lives, and its locks with it; and the server ends a session that asks nothing.
        if unsafe held.contains(duty) { return try rows(of: "SELECT 1", [], session).count == 1 }
        let taken = try rows(of: "SELECT pg_try_advisory_lock(hashtextextended(?, 1))::int", [.text(name(of: duty))], session)
        guard try taken.first?.integer(0) == 1 else { return false }
        unsafe held.insert(duty)
        return true
      } catch {
        forget()
        throw error
      }
    }
  }

  /// Leaves a duty to others.
  func release(_ duty: String) async {
    try? await onQueue { [self] () throws(StoreError) in
      guard let session = unsafe session, unsafe held.remove(duty) != nil else { return }
      do throws(StoreError) {
        _ = try rows(of: "SELECT pg_advisory_unlock(hashtextextended(?, 1))::int", [.text(name(of: duty))], session)
      } catch {
        forget()
      }
    }
  }

  func close() async {
    try? await onQueue { [self] () throws(StoreError) in
      forget()
      unsafe isClosed = true
    }
  }

  private func name(of duty: String) -> String { "\(target.schema)/\(duty)" }

  private func connected() throws(StoreError) -> PostgresSession {
    if let session = unsafe session, session.isConnected { return session }
    forget()
    let fresh = try unsafe backOff.attempt { () throws(StoreError) in try PostgresSession(target) }
    // An instance that stands still, or whose machine is gone, loses its duties by this. Servers before version 14 know no such limit; there
    // it keeps them until it goes on, or the server finds the connection dead.
    try? _ = rows(of: "SELECT set_config('idle_session_timeout', ?, false)", [.text("\(target.limits.standstillMilliseconds)")], fresh)
    unsafe session = fresh
    return fresh
  }

  private func forget() {
    unsafe session = nil
    unsafe held = []
  }

  private func rows(of sql: String, _ values: [SQLValue], _ session: PostgresSession) throws(StoreError) -> [Row] {
    try session.send(sql, values)
    let rows = try session.receive(rows: 1).rows
    if let failure = session.takeFailure() { throw failure.error }
    return rows
  }

  private func onQueue<Value: Sendable>(_ work: @escaping @Sendable () throws(StoreError) -> Value) async throws(StoreError) -> Value {
    let result: Result<Value, StoreError> = await withCheckedContinuation { continuation in
      queue.async { continuation.resume(returning: Result(catching: work)) }
    }
    return try result.get()
  }
}
