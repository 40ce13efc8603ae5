/// An operation that answers at once, from memory: it runs on the node's loop without a task of its own.
///
/// Only for what takes microseconds and waits for nothing; whatever computes or waits is an `Operation`.
public protocol ImmediateOperation<Request>: Operation {
  associatedtype Request
  /// Answers one request. A thrown `Refusal` goes to the caller; any other error is logged and told as `bus.internal`.
  func answer(_ request: Request, _ context: CallContext) throws -> Request.Reply

  /// Decodes, answers, encodes; a requirement so that each operation's module holds its own specialised code.
  func answerNow(_ context: CallContext) throws -> [UInt8]
}

extension ImmediateOperation {
  @inlinable
  public nonisolated(nonsending) func handle(_ request: Request, _ context: CallContext) async throws -> Request.Reply {
    try answer(request, context)
  }

  @inlinable
  public func answerNow(_ context: CallContext) throws -> [UInt8] { try answer(try decode(context), context).encoded() }
}
