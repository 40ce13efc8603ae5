public import Bus
public import Contracts

/// What a service does when something happened elsewhere. One file an event.
///
/// Reactions of one service to one stream share a cursor, which commits together with their effect: each event has its
/// effect once, in the order of the stream.
public protocol EventReaction: Sendable {
  associatedtype Gathered: Sendable
  /// The service whose log is followed.
  var stream: String { get }
  /// The kinds of events that it reacts to.
  var kinds: [String] { get }
  /// Learns what stands already, for a reaction to which it matters what was told before the service followed: its log may be shortened by then, and
  /// a service that followed before it had the reaction has passed it by. Called whenever the service begins to follow, before it takes any event;
  /// what fails is tried again.
  /// - Parameters:
  ///   - gone: the last event that the log has lost and the service never took: what was told up to it is heard here or not at all. 0: none.
  ///   - principal: as whom the service follows.
  nonisolated(nonsending) func begin(_ environment: ServiceEnvironment, gone: Int64, as principal: Principal) async throws
  /// Reads what the decision needs from other services. A refusal is tried again until it goes.
  nonisolated(nonsending) func gather(_ event: Event, _ bus: any Caller) async throws -> Gathered
  /// Decides and writes; repeated from the start when the commit fails.
  func apply(_ event: Event, _ gathered: Gathered, _ unit: WorkUnit) throws
}

extension EventReaction {
  public nonisolated(nonsending) func begin(_ environment: ServiceEnvironment, gone: Int64, as principal: Principal) async throws {}
}
