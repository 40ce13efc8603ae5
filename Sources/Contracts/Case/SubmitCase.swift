public import Bus

/// Files a case (办件). Materials that the suite holds are found by itself and need not be offered.
public struct SubmitCase: Call, Hashable {
  public typealias Reply = CaseView
  public static let method = Method("case.submit", 1, .command, roles: [.applicant, .clerk, .service])

  public var item = ""
  public var subject = ""
  public var evidence: [Evidence] = []
  public var note = ""
  /// The id of a draft, which becomes the case: what was saved last is what is submitted. `item` and `subject` may then be empty, `evidence` and
  /// `note` are.
  public var draft = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "item", &item)
    try visit(2, "subject", &subject)
    try visit(3, "evidence", &evidence)
    try visit(4, "note", &note, .secret)
    try visit(5, "draft", &draft)
  }
}
