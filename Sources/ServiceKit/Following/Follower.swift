import Bus
import Contracts
import Logging
import ServiceLifecycle
import Store

/// Follows the log of another service for one service, from the cursor that the service commits with its own effect.
struct Follower: ServiceLifecycle.Service, CustomStringConvertible {
  static let pageSize = 100
  static let shortestPause = Duration.milliseconds(50)
  static let longestPause = Duration.seconds(5)

  let service: String
  let stream: String
  let reactions: [any EventReaction]
  let environment: ServiceEnvironment
  let node: Node

  /// What logs of starting and stopping call it.
  var description: String { "\(service) following \(stream)" }

  func run() async throws {
    await cancelWhenGracefulShutdown {
      var pause = Self.shortestPause
      while !Task.isCancelled {
        do {
          try await follow { pause = Self.shortestPause }
        } catch is CancellationError {
          return
        } catch {
          if Task.isCancelled { return }
          let isExpected = (error as? Refusal)?.retry == true
          environment.logger.log(
            level: isExpected ? .debug : .error, "following a log failed; trying again",
            metadata: ["follow.stream": "\(stream)", "error": "\(error)"])
          try? await Task.sleep(for: pause)
          pause = min(pause * 2, Self.longestPause)
        }
      }
    }
  }

  /// Takes what is pushed, from the cursor on, for as long as it can be applied. After an error it begins anew from what is committed.
  private func follow(_ applied: () -> Void) async throws {
    for reaction in reactions { try await reaction.begin(environment, gone: 0, as: principal) }
    var cursor = try await environment.store.read { [stream] in try $0.cursor(of: stream) }
    let subscription = try node.events(of: stream, after: UInt64(cursor), as: principal)
    defer { subscription.cancel() }
    do {
      while let pushed = try await subscription.next(upTo: Self.pageSize), let last = pushed.last {
        try await uptake.apply(try pushed.map(event), movingOn: &cursor)
        subscription.acknowledge(last.position)
        applied()
      }
    } catch let refusal as Refusal where cursor == 0 && refusal.code == BusRefusals.eventsGone.code {
      guard let oldest = subscription.gap, oldest > 1 else { throw refusal }
      try await begin(at: Int64(oldest))
    }
  }

  /// A service that has never taken an event of the log begins with the oldest that is left: what was before, nobody can tell it, and it has nothing
  /// that rests on it. One that has followed is held up instead.
  private func begin(at oldest: Int64) async throws {
    // What stands already was learned at an earlier moment: what was told from then on and is gone now is learned before it is passed over.
    for reaction in reactions { try await reaction.begin(environment, gone: oldest - 1, as: principal) }
    try await environment.store.write { [stream] transaction in try transaction.moveCursor(of: stream, from: 0, to: oldest - 1) }
    environment.logger.notice(
      "the log was shortened before this service followed it; beginning with the oldest event",
      metadata: ["follow.stream": "\(stream)", "follow.oldest": "\(oldest)"])
  }

  private func event(_ pushed: LoggedEvent) throws(Refusal) -> Event {
    do throws(WireError) {
      return try Event(decoding: pushed.body)
    } catch {
      throw BusRefusals.badMessage.refusal("event \(pushed.position) of \(stream)")
    }
  }

  private var uptake: EventUptake { EventUptake(stream: stream, reactions: reactions, environment: environment, principal: principal) }

  private var principal: Principal { Principal(id: service, role: .service, channel: "service") }
}
