public import Bus

/// Makes a copy of a certificate that says what it is for, for whom, and until when, and shows every change.
public struct CopyCertificate: Call, Hashable {
  public typealias Reply = SignedCopy
  public static let method = Method("identity.copyCertificate", 27, .command, roles: [.applicant, .service])

  /// The certificate's id.
  public var certificate = ""
  /// What the copy is for, in words, at most 120 characters.
  public var use = ""
  /// For whom, in words, at most 120 characters.
  public var reader = ""
  /// YYYY-MM-DD, the last day on which it is good: at most 90 days on.
  public var until = ""
  /// Why the certificate is read; an applicant may leave it out.
  public var purpose: Purpose? = nil

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "certificate", &certificate)
    try visit(2, "use", &use)
    try visit(3, "reader", &reader, .secret)
    try visit(4, "until", &until)
    try visit(5, "purpose", &purpose)
  }
}
