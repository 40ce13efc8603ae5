public import Bus

/// All that is held on a subject, in pages of JSON text: for the subject itself, with numbers in full, and for the auditor, of what the audit
/// covers. Each page is a read of every field that the purpose covers, and stands in the ledger.
public struct ExportSubject: Call, Hashable {
  public typealias Reply = ExportPage
  public static let method = Method("identity.export", 45, .query, roles: [.applicant, .auditor])

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
