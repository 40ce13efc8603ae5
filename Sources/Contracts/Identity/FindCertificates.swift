public import Bus

/// Finds the certificates that a subject holds.
public struct FindCertificates: Call, Hashable {
  public typealias Reply = CertificateList
  public static let method = Method("identity.certificates", 4, .query)

  public var subject = ""
  /// Certificate types, at most 500; empty: all.
  public var types: [String] = []
  public var purpose: Purpose? = nil
  public var includingLapsed = false
  /// Where the page begins: ``CertificateList/next`` of the page before; empty: with the newest.
  public var after = ""
  /// Certificates of a page, at most 1,000; 0: 1,000.
  public var limit = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "types", &types)
    try visit(3, "purpose", &purpose)
    try visit(4, "includingLapsed", &includingLapsed)
    try visit(5, "after", &after)
    try visit(6, "limit", &limit)
  }
}
