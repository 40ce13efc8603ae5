public import Bus

/// Discards a draft; nothing of it is kept.
public struct DiscardCaseDraft: Call, Hashable {
  public typealias Reply = Empty
  public static let method = Method("case.discardDraft", 34, .command, roles: [.applicant])

  public var draftID = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "draftID", &draftID)
  }
}
