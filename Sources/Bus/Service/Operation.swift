/// What a service does for one method: one file an operation.
public protocol Operation: Sendable {
  associatedtype Request: Call
  /// Answers one request. A thrown `Refusal` goes to the caller; any other error is logged and told as `bus.internal`.
  nonisolated(nonsending) func handle(_ request: Request, _ context: CallContext) async throws -> Request.Reply
}

extension Operation {
  static var methodValue: Method { Request.method }
  static var number: UInt32 { Request.method.number }

  /// Decodes, handles, encodes.
  nonisolated(nonsending) func answer(_ context: CallContext) async throws -> [UInt8] {
    let request: Request
    do throws(WireError) {
      request = try Request(decoding: context.body)
    } catch {
      throw Refusal(BusRefusals.badMessage, detail: "\(Request.method.name): \(error)", notExecuted: true)
    }
    return try await handle(request, context).encoded()
  }
}
