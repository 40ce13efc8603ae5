public import Bus

/// Reads a draft, to go on with it on this channel. A clerk says which draft: purpose `submission` with its id in `caseID`.
public struct GetCaseDraft: Call, Hashable {
  public typealias Reply = CaseDraftView
  public static let method = Method("case.getDraft", 32, .query, roles: [.applicant, .clerk])

  public var draftID = ""
  public var purpose: Purpose? = nil

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "draftID", &draftID)
    try visit(2, "purpose", &purpose)
  }
}
