import Bus
import Contracts
import Logging
import ServiceLifecycle
import Store

/// Follows the log of another service for one service, from the cursor that the service commits with its own effect.
struct Follower: ServiceLifecycle.Service {
  static let pageSize = 100
  static let wait = Duration.seconds(20)
  static let longestPause = Duration.seconds(5)

  let service: String
  let stream: String
  let reactions: [any EventReaction]
  let environment: ServiceEnvironment

  func run() async throws {
    await cancelWhenGracefulShutdown {
      var pause = Duration.milliseconds(50)
      while !Task.isCancelled {
        do {
          try await follow()
          pause = .milliseconds(50)
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

  /// Reads one page and applies it.
  private func follow() async throws {
    let cursor = try await environment.store.read { [stream] in try $0.cursor(of: stream) }
    var request = ReadEvents()
    request.after = Int(cursor)
    request.limit = Self.pageSize
    request.waitMilliseconds = Int(Self.wait.components.seconds * 1_000)
    request.kinds = reactions.flatMap(\.kinds)
    var options = CallOptions(timeout: Self.wait + .seconds(5), principal: principal)
    options.service = stream
    let page = try await environment.bus.call(request, options)
    guard page.next > request.after else { return }
    do {
      try await apply(page.events, upTo: page.next)
    } catch let error where page.events.count > 1 && !(error is CancellationError) {
      // One event of the page stands in the way: those before it are taken one by one.
      for event in page.events { try await apply([event], upTo: event.sequence) }
      if let last = page.events.last, last.sequence < page.next { try await apply([], upTo: page.next) }
    }
  }

  private func apply(_ events: [Event], upTo position: Int) async throws {
    var steps: [@Sendable (Transaction) throws -> Void] = []
    for event in events {
      for reaction in reactions where reaction.kinds.contains(event.kind) { steps.append(try await step(reaction, event)) }
    }
    let effects = steps
    try await environment.store.write { [stream] transaction in
      for effect in effects { try effect(transaction) }
      try transaction.moveCursor(of: stream, to: Int64(position))
    }
  }

  private func step<Reaction: EventReaction>(_ reaction: Reaction, _ event: Event) async throws -> @Sendable (Transaction) throws -> Void {
    let gathered = try await reaction.gather(event, environment.bus)
    return { [environment, principal] transaction in
      try reaction.apply(event, gathered, WorkUnit(transaction, principal: principal, cause: event.id, environment: environment))
    }
  }

  private var principal: Principal { Principal(id: service, role: .service, channel: "service") }
}
