import Bus
import Contracts

/// Calls of the story, and what is checked of their answers.
extension DemoStory {
  func query<Request: Call>(_ request: Request, as principal: Principal) async throws(Refusal) -> Request.Reply {
    try await bus.call(request, as: principal, within: patience)
  }

  func command<Request: Call>(
    _ request: Request, as principal: Principal, key: [UInt8]? = nil, trace: TraceContext? = nil
  ) async throws(Refusal) -> Request.Reply {
    try await bus.call(request, CallOptions(timeout: patience, principal: principal, key: key ?? bus.newKey(), trace: trace))
  }

  func check(_ step: String, _ holds: Bool, _ expected: String, _ found: @autoclosure () -> String) throws(DemoFailure) {
    guard holds else { throw DemoFailure(step: step, expected: expected, found: found()) }
  }

  /// Makes a call that must be refused, and for this reason.
  func refuse<Request: Call>(
    _ step: String, _ request: Request, as principal: Principal, for kind: RefusalKind, _ expected: String
  ) async throws {
    let refusal: Refusal?
    do throws(Refusal) {
      _ = try await command(request, as: principal)
      refusal = nil
    } catch {
      refusal = error
    }
    try check(step, refusal?.code == kind.code, expected, refusal?.name ?? "an answer")
  }

  /// What a call gives; nil where it is refused for one of these reasons.
  @discardableResult
  func unless<Reply>(_ codes: [UInt16], _ call: () async throws(Refusal) -> Reply?) async throws(Refusal) -> Reply? {
    do throws(Refusal) {
      return try await call()
    } catch {
      guard codes.contains(error.code) else { throw error }
      return nil
    }
  }

  /// Asks again, ever more slowly, until there is something: what follows by events comes a moment later.
  func eventually<Found>(_ step: String, _ expected: String, _ look: () async throws -> Found?) async throws -> Found {
    let end = ContinuousClock.now + patience
    var pause = Duration.milliseconds(2)
    while ContinuousClock.now < end {
      if let found = try await look() { return found }
      try await Task.sleep(for: pause)
      pause = min(pause * 2, .milliseconds(200))
    }
    throw DemoFailure(step: step, expected: expected, found: "nothing in time")
  }
}
