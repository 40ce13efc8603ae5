public import Bus

/// Lists the types of certificate that were put. One that was never put is taken as the items name it.
public struct FindCertificateTypes: Call, Hashable {
  public typealias Reply = CertificateTypeList
  public static let method = Method("identity.certificateTypes", 21, .query)

  /// Only these codes; empty: all.
  public var codes: [String] = []
  /// Only codes that come after this one.
  public var after = ""
  /// At most 500; 0: 100.
  public var limit = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "codes", &codes)
    try visit(2, "after", &after)
    try visit(3, "limit", &limit)
  }
}
