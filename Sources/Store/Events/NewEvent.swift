/// Something that has happened, to be told to the other services. It is appended in the transaction of its effect.
public struct NewEvent: Sendable, Hashable {
  /// A ``UUIDv7``, sixteen bytes: followers know a repeat by it.
  public var id: [UInt8]

  /// `<aggregate>.<past participle>`, for instance `case.decided`.
  public var kind: String

  /// The identifier of what it happened to.
  public var subject: String

  /// Microseconds since 1970.
  public var at: Int64

  /// Who caused it.
  public var principal: String

  /// Through which channel.
  public var channel: String

  /// The name of the key that proved who caused it; empty where that was asserted, or is the service itself.
  public var proof: String

  /// The identifier of the event or request that led to it; empty where nothing did.
  public var cause: [UInt8]

  /// Encoded by the service's contract.
  public var payload: [UInt8]

  public init(
    id: [UInt8], kind: String, subject: String, at: Int64, principal: String, channel: String, proof: String = "", cause: [UInt8] = [],
    payload: [UInt8]
  ) {
    self.id = id
    self.kind = kind
    self.subject = subject
    self.at = at
    self.principal = principal
    self.channel = channel
    self.proof = proof
    self.cause = cause
    self.payload = payload
  }
}
