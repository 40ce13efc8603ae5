/// Whatever can carry a call to a service: a node, or the context of a running operation.
public protocol Caller: Sendable {
  /// Carries one encoded request and returns the reply's body.
  nonisolated(nonsending) func perform(_ method: Method, _ body: [UInt8], _ options: CallOptions) async throws(Refusal) -> ArraySlice<UInt8>
}

extension Caller {
  /// Calls and waits for the reply.
  /// - Throws: `Refusal`, which says whether it is certain that nothing was executed.
  @inlinable
  public nonisolated(nonsending) func call<Request: Call>(_ request: Request, _ options: CallOptions) async throws(Refusal) -> Request.Reply
  {
    try decode(try await perform(Request.method, request.encoded(), options), from: Request.method)
  }

  /// Calls as `principal` within `timeout`.
  @inlinable
  public nonisolated(nonsending) func call<Request: Call>(
    _ request: Request, as principal: Principal, within timeout: Duration = .seconds(5), key: [UInt8]? = nil
  ) async throws(Refusal) -> Request.Reply {
    try decode(
      try await perform(Request.method, request.encoded(), CallOptions(timeout: timeout, principal: principal, key: key)),
      from: Request.method)
  }

  @inlinable
  func decode<Reply: Message>(_ body: ArraySlice<UInt8>, from method: Method) throws(Refusal) -> Reply {
    do throws(WireError) {
      return try Reply(decoding: body)
    } catch {
      throw BusRefusals.badMessage.refusal("reply of \(method.name)")
    }
  }
}
