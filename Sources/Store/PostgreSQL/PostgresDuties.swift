import Dispatch
import Logging

/// What this instance has to itself among all that use the schema, by locks of a session of its own: they go with the session, however
/// that ends.
final class PostgresDuties: Sendable {
  private let target: PostgresTarget
  private let logger: Logger
  private let queue: DispatchQueue
  private nonisolated(unsafe) let backOff = PostgresBackOff()
  /// Only the queue touches these.
  private nonisolated(unsafe) var session: PostgresSession?
  private nonisolated(unsafe) var held: Set<String> = []
  /// What went with a session, until who had it has been told.
  private nonisolated(unsafe) var lost: Set<String> = []
  private nonisolated(unsafe) var isClosed = false
  /// Whether the log tells that no duty can be had.
  private nonisolated(unsafe) var isTold = false

  init(_ target: PostgresTarget, logger: Logger) {
    self.target = target
    self.logger = logger
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
      do throws(StoreError) {
        let isHeld = try take(duty, by: connected())
        if unsafe isTold { logger.notice("this instance can have duties again") }
        unsafe isTold = false
        return isHeld
      } catch {
        // Its calls go on, and nothing else would tell that nothing else does.
        if unsafe !isTold {
          logger.warning("this instance can have no duties, and does nothing in the background", metadata: ["store.error": "\(error)"])
        }
        unsafe isTold = true
        forget()
        unsafe lost.remove(duty)
        throw error
      }
    }
  }

  private func take(_ duty: String, by session: PostgresSession) throws(StoreError) -> Bool {
    // The answer to anything shows that the session lives, and its locks with it; and the server ends a session that asks nothing.
    if unsafe held.contains(duty) { return try session.row("SELECT 1") != nil }
    let taken = try session.row("SELECT pg_try_advisory_lock(hashtextextended(?, 1))::int", [.text(name(of: duty))])
    guard try taken?.integer(0) == 1 else { return false }
    unsafe held.insert(duty)
    return true
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
