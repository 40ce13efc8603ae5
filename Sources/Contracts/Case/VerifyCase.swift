public import Bus

/// Records at a window that the originals, the signature or the person were seen.
public struct VerifyCase: Call, Hashable {
  public typealias Reply = CaseView
  public static let method = Method("case.verify", 4, .command, roles: [.clerk])

  /// The case's id or its number.
  public var caseID = ""
  /// The materials whose originals were seen.
  public var materials: [String] = []
  public var hall = ""
  public var window = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "materials", &materials)
    try visit(3, "hall", &hall)
    try visit(4, "window", &window)
  }
}
