public import Bus

/// What is held of a subject's cases, in pages of JSON text, beside `identity.export`: the cases, the drafts, and the files with their names, types,
/// sizes, digests, moments and cases; what a file holds comes by `case.readFile`. For the subject itself, and for the auditor, without drafts.
public struct ExportCases: Call, Hashable {
  public typealias Reply = ExportPage
  public static let method = Method("case.export", 91, .query, roles: [.applicant, .auditor])

  public var subject = ""
  public var purpose: Purpose? = nil
  /// ``ExportPage/next`` of the page before; empty: from the beginning.
  public var after = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "purpose", &purpose)
    try visit(3, "after", &after)
  }
}
