import Bus
import Synchronization

/// A query of the test service.
struct Echo: Call, Hashable {
  typealias Reply = Echo
  static let method = Method("echo.say", 1, .query)
  var text = ""
  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) { try visit(1, "text", &text) }
}

/// A command of the test service.
struct Change: Call, Hashable {
  typealias Reply = Echo
  static let method = Method("echo.change", 2, .command)
  var text = ""
  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) { try visit(1, "text", &text) }
}

/// Gives back what it gets.
struct EchoOperation: Operation {
  func handle(_ request: Echo, _ context: CallContext) async throws -> Echo { request }
}

/// Says that it has begun, then waits until it is let go.
final class HeldOperation: Operation {
  private let begun = AsyncStream<Void>.makeStream()
  private let released = AsyncStream<Void>.makeStream()
  let runs = Atomic<Int>(0)

  func handle(_ request: Echo, _ context: CallContext) async throws -> Echo {
    runs.add(1, ordering: .relaxed)
    begun.continuation.yield()
    // In a task of its own, so that it holds on when the node that leaves cancels its queries.
    await Task { [released] in for await _ in released.stream { break } }.value
    return request
  }

  /// Returns when a request has begun.
  func hasBegun() async { for await _ in begun.stream { break } }

  func release() { released.continuation.yield() }
}

/// Refuses the first requests, each time without having executed them, then answers.
final class ReluctantOperation: Operation {
  let runs = Atomic<Int>(0)
  let refusals: Int
  let refusal: Refusal

  init(refusals: Int, _ refusal: Refusal) {
    self.refusals = refusals
    self.refusal = refusal
  }

  func handle(_ request: Change, _ context: CallContext) async throws -> Echo {
    guard runs.add(1, ordering: .relaxed).newValue > refusals else { throw refusal }
    return .with { $0.text = Hexadecimal.text(context.key) }
  }
}

/// Takes the caller's task away from under the call that it then refuses, not executed.
final class QuittingOperation: Operation {
  let caller = Mutex<Task<Echo, any Error>?>(nil)

  func handle(_ request: Change, _ context: CallContext) async throws -> Echo {
    caller.withLock { $0?.cancel() }
    throw Refusal(BusRefusals.draining, notExecuted: true)
  }
}

/// Fails with an error that must not be told.
struct FailingOperation: Operation {
  struct Failure: Error {
    let secret = "the password"
  }

  func handle(_ request: Echo, _ context: CallContext) async throws -> Echo { throw Failure() }
}

/// Tells what the context of the call says.
struct ContextOperation: Operation {
  func handle(_ request: Echo, _ context: CallContext) async throws -> Echo {
    if request.text == "again" { return try await context.call(Echo()) }
    return .with { $0.text = "\(context.principal.id) \(context.trace.traceID) \(context.remaining > .seconds(4))" }
  }
}
