public import Bus

/// Reads the visits of a subject, the latest day first, and what still has no seat.
public struct ReadVisits: Call, Hashable {
  public typealias Reply = VisitList
  public static let method = Method("notify.myVisits", 25, .query)

  public var subject = ""
  /// At most 100; 0: 20.
  public var limit = 0
  public var purpose: Purpose? = nil

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "limit", &limit)
    try visit(3, "purpose", &purpose)
  }
}
