public import Bus

/// Looks whether the ledger of reads is whole: a changed, added or missing row shows, and one that is wrongly noted as the first of a day. One call looks at a stretch of it and shows none of it.
public struct CheckLedger: Call, Hashable {
  public typealias Reply = LedgerReport
  public static let method = Method("identity.checkLedger", 41, .query, roles: [.auditor, .operator])

  /// The sequence after which to begin; 0: from the first row.
  public var after = 0
  /// Rows at most, up to 10,000; 0: as many.
  public var limit = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "after", &after)
    try visit(2, "limit", &limit)
  }
}
