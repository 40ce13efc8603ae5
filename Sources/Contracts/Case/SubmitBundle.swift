public import Bus

/// Files several cases in one file (一件事): what several of the items ask for is offered once. All are filed, or none.
public struct SubmitBundle: Call, Hashable {
  public typealias Reply = BundleView
  public static let method = Method("case.submitBundle", 57, .command, roles: [.applicant, .clerk, .service])

  public var subject = ""
  /// Two or more; an item comes once.
  public var parts: [BundlePart] = []
  /// What is for each item that asks for it.
  public var evidence: [Evidence] = []
  public var note = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "parts", &parts)
    try visit(3, "evidence", &evidence)
    try visit(4, "note", &note, .secret)
  }
}
