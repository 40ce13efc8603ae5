import Bus
import Contracts
import ServiceKit
import Store

extension ServiceEnvironment {
  /// What is kept of a read's deadline for the answer's way back.
  private static let wayBack = Duration.milliseconds(200)

  /// Reads what is not older than a position of the log, which an answer told: whoever wrote reads their own write, at whichever instance.
  ///
  /// All instances read one store, so it is there as soon as it was told; what is waited for is a server that has lost its last commits to its
  /// stand-by, or one that is restored.
  /// - Parameter position: 0: whatever is there.
  /// - Throws: `case.positionNotReached`, with the position of the instance, once the deadline is near; what the read throws.
  nonisolated(nonsending) func read<Result: Sendable>(
    atLeast position: Int, _ context: CallContext, _ body: @escaping @Sendable (ReadTransaction) throws -> Result
  ) async throws -> Result {
    guard position >= 0 else { throw BusRefusals.badRequest.refusal("atLeast", fits: FieldFit.position) }
    let position = Int64(position)
    if position <= store.head { return try await store.read(body) }
    // The log's own table knows of commits of other instances before this one hears of them.
    if case .result(let result) = try await placed(at: position, body) { return result }
    let time = context.remaining - Self.wayBack
    if time > .zero { _ = await store.waitForEvents(after: position - 1, atMost: time) }
    switch try await placed(at: position, body) {
    case .result(let result): return result
    case .behind(let newest): throw CaseRefusals.positionNotReached.refusal("position \(newest)")
    }
  }

  private nonisolated(nonsending) func placed<Result: Sendable>(
    at position: Int64, _ body: @escaping @Sendable (ReadTransaction) throws -> Result
  ) async throws -> PlacedRead<Result> {
    try await store.read { transaction in
      let newest = try transaction.eventBounds().newest
      return newest >= position ? .result(try body(transaction)) : .behind(newest)
    }
  }
}

private enum PlacedRead<Result: Sendable>: Sendable {
  case result(Result)
  case behind(Int64)
}
