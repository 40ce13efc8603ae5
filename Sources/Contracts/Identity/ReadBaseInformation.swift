public import Bus

/// What base resources say of a subject, each with its provider and date.
public struct ReadBaseInformation: Call, Hashable {
  public typealias Reply = BaseInformation
  public static let method = Method("identity.baseInformation", 15, .query)

  public var subject = ""
  public var purpose: Purpose? = nil
  /// Where the page begins: ``BaseInformation/next`` of the page before; empty: with the first.
  public var after = ""
  /// At most 200; 0: 200.
  public var limit = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "purpose", &purpose)
    try visit(3, "after", &after)
    try visit(4, "limit", &limit)
  }
}
