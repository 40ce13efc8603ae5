/// A service's log, as the bus reads it for those who follow it: in pages, from a cursor.
///
/// Positions rise strictly and start at 1; they may have holes. A log only grows at its end, and may lose its oldest events.
public protocol EventSource: Sendable {
  /// Who may follow it; empty: every role.
  var roles: Set<Role> { get }
  /// What comes after a position, in order, at most `limit` events; empty when there is nothing yet.
  /// - Throws: A `Refusal` goes to the follower; any other error is logged and told as `bus.internal`.
  nonisolated(nonsending) func page(after position: UInt64, limit: Int) async throws -> LogPage
  /// Returns as soon as there is something after a position, the task is cancelled, or the log closes.
  nonisolated(nonsending) func wait(after position: UInt64) async
}

extension EventSource {
  public var roles: Set<Role> { [] }
}
