public import Bus

/// Begins a draft (草稿): no case yet. The applicant goes on with it over any channel, and submits it by `case.submit`.
public struct BeginCaseDraft: Call, Hashable {
  public typealias Reply = CaseDraftView
  public static let method = Method("case.beginDraft", 30, .command, roles: [.applicant, .clerk])

  public var item = ""
  public var subject = ""
  /// What is there so far; nothing need be complete.
  public var evidence: [Evidence] = []
  public var note = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "item", &item)
    try visit(2, "subject", &subject)
    try visit(3, "evidence", &evidence)
    try visit(4, "note", &note, .secret)
  }
}
