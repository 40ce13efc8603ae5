/// What a service does for one method: one file an operation.
public protocol Operation: Sendable {
  associatedtype Request: Call
  /// Answers one request. A thrown `Refusal` goes to the caller; any other error is logged and told as `bus.internal`.
  nonisolated(nonsending) func handle(_ request: Request, _ context: CallContext) async throws -> Request.Reply

  /// Decodes, handles, encodes; a requirement so that each operation's module holds its own specialised code.
  nonisolated(nonsending) func answer(_ context: CallContext) async throws -> [UInt8]
}

extension Operation {
  static var methodValue: Method { Request.method }
  static var number: UInt32 { Request.method.number }

  @inlinable
  public nonisolated(nonsending) func answer(_ context: CallContext) async throws -> [UInt8] {
    try await handle(try decode(context), context).encoded()
  }

  @inlinable
  func decode(_ context: CallContext) throws(Refusal) -> Request {
    do throws(WireError) {
      return try Request(decoding: context.body)
    } catch {
      throw Refusal(BusRefusals.badMessage, detail: "\(Request.method.name): \(error)", notExecuted: true)
    }
  }
}
