public import Bus

/// Asks whether somebody may act for another on an item, today. Only what the one holds of the other counts: there are no chains.
public struct MayAct: Call, Hashable {
  public typealias Reply = MandateAnswer
  public static let method = Method("identity.mayAct", 34, .query, roles: [.service])

  /// The one who acts.
  public var agent = ""
  /// The one who is represented.
  public var subject = ""
  /// The item's code; empty: anything that there is a mandate for.
  public var item = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "agent", &agent)
    try visit(2, "subject", &subject)
    try visit(3, "item", &item)
  }
}
