/// What an operation knows of the request it answers. Calls made through it carry the principal, the trace and what is
/// left of the time.
public struct CallContext: Sendable {
  public let method: Method
  private let request: IncomingRequest
  /// The trace to which the request belongs, with the span of its caller.
  public let trace: TraceContext
  /// The request's own span: the caller's span of the calls that are made for it.
  public let span: UInt64
  private let node: any OnwardCaller

  init(_ request: IncomingRequest, of method: Method, trace: TraceContext, span: UInt64, node: any OnwardCaller) {
    self.request = request
    self.method = method
    self.trace = trace
    self.span = span
    self.node = node
  }

  /// Who asks; nobody when the request did not say.
  public var principal: Principal { request.extensions.principal ?? Principal() }
  /// The name of the key that proved who asks; nil where that is only asserted.
  public var proof: String? { unsafe request.proof }
  /// The idempotency key; empty when the caller gave none.
  public var key: [UInt8] { request.extensions.key }
  public var deadline: Moment { request.deadline }
  /// The request's body as it came: what a digest is taken of.
  public var body: ArraySlice<UInt8> { request.body }

  /// The time left; zero when it has passed.
  public var remaining: Duration { max(.zero, deadline - node.now()) }

  /// What a call on behalf of this request carries.
  private var onward: TraceContext { TraceContext(trace: trace.trace, span: span) }

  /// Calls another service because of this request, as whoever serves it: for what is not the caller's to ask.
  public nonisolated(nonsending) func call<Request: Call>(
    _ request: Request, as principal: Principal
  ) async throws(Refusal) -> Request.Reply {
    try await node.call(request, CallOptions(timeout: remaining, principal: principal, trace: onward))
  }

  /// Calls another service on behalf of this request.
  public nonisolated(nonsending) func call<Request: Call>(_ request: Request) async throws(Refusal) -> Request.Reply {
    try await node.call(request, CallOptions(timeout: remaining, principal: principal, proof: proof, trace: onward))
  }
}
