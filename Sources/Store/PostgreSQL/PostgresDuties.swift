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
  /// What went with a session, until who had it has been told.
  private nonisolated(unsafe) var lost: Set<String> = []
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
      if let session = unsafe session, !session.isConnected { forget() }
      // Told at once: to connect again takes time in which another may begin.
      guard unsafe lost.remove(duty) == nil else { return false }
      let session = try connected()
      do throws(StoreError) {
        // The answer to anything shows that the session lives, and its locks with it; and the server ends a session that asks nothing.
        if unsafe held.contains(duty) { return try session.row("SELECT 1") != nil }
        let taken = try session.row("SELECT pg_try_advisory_lock(hashtextextended(?, 1))::int", [.text(name(of: duty))])
        guard try taken?.integer(0) == 1 else { return false }
        unsafe held.insert(duty)
        return true
      } catch {
        forget()
        unsafe lost.remove(duty)
        throw error
      }
    }
  }

  /// Leaves a duty to others.
  func release(_ duty: String) async {
    try? await onQueue { [self] () throws(StoreError) in
      guard let session = unsafe session, unsafe held.remove(duty) != nil else { return }
      do throws(StoreError) {
        _ = try session.row("SELECT pg_advisory_unlock(hashtextextended(?, 1))::int", [.text(name(of: duty))])
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
    if let session = unsafe session { return session }
    let fresh = try unsafe backOff.attempt { () throws(StoreError) in try PostgresSession(target) }
    // An instance that stands still, or whose machine is gone, loses its duties by this. Servers before version 14 know no such limit; there
    // it keeps them until it goes on, or the server finds the connection dead.
    if fresh.serverVersion >= 140_000 {
      _ = try fresh.row("SELECT set_config('idle_session_timeout', ?, false)", [.text("\(target.limits.standstillMilliseconds)")])
    }
    unsafe session = fresh
    return fresh
  }

  private func forget() {
    unsafe session = nil
    unsafe lost.formUnion(held)
    unsafe held = []
  }

  private func onQueue<Value: Sendable>(_ work: @escaping @Sendable () throws(StoreError) -> Value) async throws(StoreError) -> Value {
    let result: Result<Value, StoreError> = await withCheckedContinuation { continuation in
      queue.async { continuation.resume(returning: Result(catching: work)) }
    }
    return try result.get()
  }
}
