public import Bus

/// Lists the drafts of a subject, the newest first; there are 20 at most.
public struct ListCaseDrafts: Call, Hashable {
  public typealias Reply = CaseDraftList
  public static let method = Method("case.listDrafts", 33, .query, roles: [.applicant, .clerk])

  public var subject = ""
  public var purpose: Purpose? = nil

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "purpose", &purpose)
  }
}
