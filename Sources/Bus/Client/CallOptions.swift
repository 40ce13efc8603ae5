/// What accompanies a call besides its fields.
@frozen
public struct CallOptions: Sendable {
  /// The time for the whole call, retries included; 5 s by default, at most `BusLimits.longestTimeout`.
  public var timeout: Duration
  public var principal: Principal
  /// The name of the key that proved the principal to this program, when it passes a request on.
  public var proof: String?
  /// The idempotency key of a command, 8 to 64 bytes; made by the client when nil.
  public var key: [UInt8]?
  public var trace: TraceContext?
  /// What gives way to what where there is not room for all.
  public var priority = Priority.normal
  /// Whether the call waits, until its deadline, for an instance to appear; if not, it ends at once where none is known.
  public var waitsForReady = true
  /// The service to ask, for methods that every instance answers.
  public var service: String?
  /// The one instance to ask, for operators.
  public var instance: InstanceID?

  @inlinable
  public init(
    timeout: Duration = .seconds(5), principal: Principal = Principal(), proof: String? = nil, key: [UInt8]? = nil,
    trace: TraceContext? = nil,
    service: String? = nil, instance: InstanceID? = nil
  ) {
    self.timeout = timeout
    self.principal = principal
    self.proof = proof
    self.key = key
    self.trace = trace
    self.service = service
    self.instance = instance
  }
}
