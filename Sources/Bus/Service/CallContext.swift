/// What an operation knows of the request it answers. Calls made through it carry the principal, the trace and what is
/// left of the time.
public struct CallContext: Sendable {
  public let method: Method
  public let principal: Principal
  /// The idempotency key; empty when the caller gave none.
  public let key: [UInt8]
  /// The trace to which the request belongs, with the span of its caller.
  public let trace: TraceContext
  /// The request's own span: the caller's span of the calls that are made for it.
  public let span: UInt64
  public let deadline: Moment
  /// The request's body as it came: what a digest is taken of.
  public let body: ArraySlice<UInt8>
  let caller: any Caller
  let now: @Sendable () -> Moment

  public init(
    method: Method, principal: Principal, key: [UInt8], trace: TraceContext, span: UInt64, deadline: Moment, body: ArraySlice<UInt8>,
    caller: any Caller, now: @escaping @Sendable () -> Moment
  ) {
    self.method = method
    self.principal = principal
    self.key = key
    self.trace = trace
    self.span = span
    self.deadline = deadline
    self.body = body
    self.caller = caller
    self.now = now
  }

  /// The time left; zero when it has passed.
  public var remaining: Duration { max(.zero, deadline - now()) }

  /// What a call on behalf of this request carries.
  private var onward: TraceContext { TraceContext(trace: trace.trace, span: span) }

  /// Calls another service on behalf of this request.
  public nonisolated(nonsending) func call<Request: Call>(_ request: Request) async throws(Refusal) -> Request.Reply {
    try await caller.call(request, CallOptions(timeout: remaining, principal: principal, trace: onward))
  }
}
