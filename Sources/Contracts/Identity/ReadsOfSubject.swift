public import Bus

/// Who read this subject's data: for the subject itself and the auditor. This is a read like any other and stands in the ledger.
public struct ReadsOfSubject: Call, Hashable {
  public typealias Reply = ReadList
  public static let method = Method("identity.readsOf", 6, .query)

  public var subject = ""
  /// The sequence after which to begin.
  public var after = 0
  /// At most 500; 0: 100.
  public var limit = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "after", &after)
    try visit(3, "limit", &limit)
  }
}
