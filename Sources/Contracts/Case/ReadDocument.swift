public import Bus

/// Draws one document (文书) of a case as a page that prints.
public struct ReadDocument: Call, Hashable {
  public typealias Reply = DrawnDocument
  public static let method = Method("case.document", 47, .query)

  public var caseID = ""
  /// The case's number, where its id is not given.
  public var number = ""
  /// The document's number, or what stands in it after the case's: `SL-04`.
  public var document = ""
  public var purpose: Purpose? = nil
  /// A position that an answer told: what is read is not older. 0: whatever is there.
  public var atLeast = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "number", &number)
    try visit(3, "document", &document)
    try visit(4, "purpose", &purpose)
    try visit(5, "atLeast", &atLeast)
  }
}
