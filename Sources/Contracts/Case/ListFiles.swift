public import Bus

/// Lists files, newest first: those that a case relies on, or those of a subject, with who has read each.
public struct ListFiles: Call, Hashable {
  public typealias Reply = FileList
  public static let method = Method("case.files", 66, .query)

  /// The case's id or number; empty: the files of the subject.
  public var caseID = ""
  /// Where no case is named.
  public var subject = ""
  public var purpose: Purpose? = nil
  /// Files older than this id.
  public var before = ""
  /// At most 100; 0: 50.
  public var limit = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "subject", &subject)
    try visit(3, "purpose", &purpose)
    try visit(4, "before", &before)
    try visit(5, "limit", &limit)
  }
}
