public import Bus

/// Lists the documents (文书) that the acts of a case made, oldest first.
public struct ReadDocuments: Call, Hashable {
  public typealias Reply = DocumentList
  public static let method = Method("case.documents", 46, .query)

  public var caseID = ""
  /// The case's number, where its id is not given.
  public var number = ""
  public var purpose: Purpose? = nil
  /// A position that an answer told: what is read is not older. 0: whatever is there.
  public var atLeast = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "number", &number)
    try visit(3, "purpose", &purpose)
    try visit(4, "atLeast", &atLeast)
  }
}
