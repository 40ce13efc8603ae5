import Bus
import Contracts
import Store

/// Carries out what events of another service's log mean to this one, together with how far the log was taken: each has its effect once.
struct EventUptake {
  let stream: String
  let reactions: [any EventReaction]
  let environment: ServiceEnvironment
  /// As whom the service follows.
  let principal: Principal

  /// Takes them together; where one stands in the way, those before it are taken one by one.
  /// - Parameter cursor: where it stands in the store; moved on with each commit.
  /// - Throws: what a reaction or the store throws; the cursor tells what was taken.
  func apply(_ events: [Event], movingOn cursor: inout Int64) async throws {
    do {
      try await take(events, movingOn: &cursor)
    } catch let error where events.count > 1 && !(error is CancellationError) {
      // One event stands in the way: those before it are taken one by one.
      for event in events { try await take([event], movingOn: &cursor) }
    }
  }

  private func take(_ events: [Event], movingOn cursor: inout Int64) async throws {
    guard let last = events.last else { return }
    var steps: [@Sendable (Transaction) throws -> Void] = []
    for event in events {
      for reaction in reactions where reaction.kinds.contains(event.kind) { steps.append(try await step(reaction, event)) }
    }
    let effects = steps
    let (before, after) = (cursor, Int64(last.sequence))
    try await environment.store.write { [stream] transaction in
      for effect in effects { try effect(transaction) }
      try transaction.moveCursor(of: stream, from: before, to: after)
    }
    cursor = after
  }

  private func step<Reaction: EventReaction>(_ reaction: Reaction, _ event: Event) async throws -> @Sendable (Transaction) throws -> Void {
    let gathered = try await reaction.gather(event, environment.bus)
    return { [environment, principal] transaction in
      try reaction.apply(event, gathered, WorkUnit(transaction, principal: principal, cause: event.id, environment: environment))
    }
  }
}
