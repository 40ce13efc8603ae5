public import Bus

/// Makes a stretch of cases anew from their events, and tells where what is kept of them differs. It shows nothing of them but their numbers.
public struct AuditCases: Call, Hashable {
  public typealias Reply = CaseAudit
  public static let method = Method("case.audit", 71, .query, roles: [.auditor, .operator])

  /// A case's id: `next` of the stretch before; empty: from the oldest case.
  public var after = ""
  /// Cases at most, up to 1,000; 0: 200.
  public var limit = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "after", &after)
    try visit(2, "limit", &limit)
  }
}
