public import Bus

/// Who acts for a subject, and for whom it acts.
public struct ReadMandates: Call, Hashable {
  public typealias Reply = MandateList
  public static let method = Method("identity.mandates", 33, .query)

  public var subject = ""
  public var purpose: Purpose? = nil
  /// Also those that are over or were revoked.
  public var includingEnded = false
  /// Where the page begins: ``MandateList/next`` of the page before; empty: with the newest.
  public var after = ""
  /// Of those given and those held together, at most 500; 0: 500.
  public var limit = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "purpose", &purpose)
    try visit(3, "includingEnded", &includingEnded)
    try visit(4, "after", &after)
    try visit(5, "limit", &limit)
  }
}
