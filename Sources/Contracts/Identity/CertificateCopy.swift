public import Bus

/// What a copy of a certificate says. Its token holds these bytes.
public struct CertificateCopy: Message, Hashable {
  /// Names this copy.
  public var serial = ""
  /// 电子证照标识, in full.
  public var identifier = ""
  public var type = ""
  public var name = ""
  /// The holder's name, masked.
  public var holder = ""
  public var issuer = ""
  /// YYYY-MM-DD.
  public var issuedOn = ""
  /// YYYY-MM-DD; empty: without end.
  public var validUntil = ""
  /// When the copy was made.
  public var state: CertificateState = .unspecified
  /// What the copy is for.
  public var use = ""
  /// For whom it is.
  public var reader = ""
  /// YYYY-MM-DD, the last day on which it is good.
  public var until = ""
  /// Microseconds since 1970.
  public var madeAt = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "serial", &serial)
    try visit(2, "identifier", &identifier, .secret)
    try visit(3, "type", &type)
    try visit(4, "name", &name)
    try visit(5, "holder", &holder, .secret)
    try visit(6, "issuer", &issuer)
    try visit(7, "issuedOn", &issuedOn)
    try visit(8, "validUntil", &validUntil)
    try visit(9, "state", &state)
    try visit(10, "use", &use)
    try visit(11, "reader", &reader, .secret)
    try visit(12, "until", &until)
    try visit(13, "madeAt", &madeAt)
  }
}
