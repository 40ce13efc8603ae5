public import Bus

/// Reads one certificate: by its id, by its identifier (电子证照标识), or by its type and a number of its holder.
public struct ReadCertificate: Call, Hashable {
  public typealias Reply = CertificateView
  public static let method = Method("identity.certificate", 25, .query)

  public var certificate = ""
  /// The identifier in full.
  public var identifier = ""
  public var type = ""
  /// A number of the holder, whichever and however it is written.
  public var number = ""
  public var purpose: Purpose? = nil

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "certificate", &certificate)
    try visit(2, "identifier", &identifier, .secret)
    try visit(3, "type", &type)
    try visit(4, "number", &number, .secret)
    try visit(5, "purpose", &purpose)
  }
}
