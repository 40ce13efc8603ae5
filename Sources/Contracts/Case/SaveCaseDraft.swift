public import Bus

/// Saves a draft, over any channel: what it holds from now on, and for how long it is kept anew.
public struct SaveCaseDraft: Call, Hashable {
  public typealias Reply = CaseDraftView
  public static let method = Method("case.saveDraft", 31, .command, roles: [.applicant, .clerk])

  public var draftID = ""
  /// The revision that was read: where somebody has saved another since, it is refused and nothing is lost.
  public var revision = 0
  /// All of it: what stood there before is replaced.
  public var evidence: [Evidence] = []
  public var note = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "draftID", &draftID)
    try visit(2, "revision", &revision)
    try visit(3, "evidence", &evidence)
    try visit(4, "note", &note, .secret)
  }
}
