public import Bus

/// Checks a copy of a certificate: whether it is as it was made, still good, and whether the certificate holds today.
public struct CheckCopy: Call, Hashable {
  public typealias Reply = CopyFinding
  public static let method = Method("identity.checkCopy", 28, .query)

  public var token = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "token", &token, .secret)
  }
}
