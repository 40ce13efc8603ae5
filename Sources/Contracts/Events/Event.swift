public import Bus

/// One event of a service's log.
public struct Event: Message, Hashable {
  public var sequence = 0
  /// 16 bytes, UUIDv7.
  public var id: [UInt8] = []
  /// `case.decided`
  public var kind = ""
  /// What it happened to.
  public var subject = ""
  /// Microseconds since 1970.
  public var at = 0
  public var principal = ""
  public var channel = ""
  /// The id of the event or the key of the request that caused it.
  public var cause: [UInt8] = []
  /// The event's own message, by its kind.
  public var payload: [UInt8] = []
  public var role: Role = .none
  /// The name of the key that proved the principal; empty: it was asserted, in the clear, or is the service itself.
  public var proof = ""
  /// For whom the principal acted, where not for itself.
  public var actingFor = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "sequence", &sequence)
    try visit(2, "id", &id)
    try visit(3, "kind", &kind)
    try visit(4, "subject", &subject)
    try visit(5, "at", &at)
    try visit(6, "principal", &principal)
    try visit(7, "channel", &channel)
    try visit(8, "cause", &cause)
    try visit(9, "payload", &payload)
    try visit(10, "role", &role)
    try visit(11, "proof", &proof)
    try visit(12, "actingFor", &actingFor)
  }
}
