public import Bus

/// Finds subjects that may be one (疑似重复), by rule. None is merged: a person decides. Every subject shown sees in its record that it was.
public struct FindDuplicates: Call, Hashable {
  public typealias Reply = DuplicateList
  public static let method = Method("identity.duplicates", 13, .query, roles: [.clerk, .operator, .auditor])

  /// Whose candidates; empty: a page over all subjects.
  public var subject = ""
  /// The subject after which a page over all begins: ``DuplicateList/next`` of the page before.
  public var after = ""
  /// Subjects that are looked at for a page over all, at most 200; 0: 50.
  public var limit = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "after", &after)
    try visit(3, "limit", &limit)
  }
}
