public import Bus

/// Withholds a certificate (暂扣), lets it lapse (失效), or ends it by one of three legal acts (撤销, 注销, 吊销).
///
/// An act that was done already changes nothing. The table of operations has none that gives a withheld certificate back.
public struct ChangeCertificate: Call, Hashable {
  public typealias Reply = CertificateEntry
  public static let method = Method("identity.changeCertificate", 24, .command, roles: [.approver, .service])

  /// The certificate's id.
  public var certificate = ""
  /// `withhold`, `lapse`, `rescind`, `cancel` or `revoke`.
  public var operation: CertificateOperation = .unspecified
  /// The provision or event that it rests on, at most 400 characters.
  public var ground = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "certificate", &certificate)
    try visit(2, "operation", &operation)
    try visit(3, "ground", &ground)
  }
}
