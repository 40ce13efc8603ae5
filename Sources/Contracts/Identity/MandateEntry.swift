public import Bus

/// One mandate: who may act for whom, as what, for which items and until when.
public struct MandateEntry: Message, Hashable {
  public var id = ""
  /// The one who is represented.
  public var subject = ""
  /// The one who acts.
  public var agent = ""
  public var kind: MandateKind = .unspecified
  /// Item codes; empty: all items.
  public var items: [String] = []
  public var ground: MandateGround = .unspecified
  /// YYYY-MM-DD, the first day.
  public var from = ""
  /// YYYY-MM-DD, the last day; empty: without end.
  public var until = ""
  public var state: MandateState = .unspecified
  /// Microseconds since 1970.
  public var grantedAt = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "id", &id)
    try visit(2, "subject", &subject)
    try visit(3, "agent", &agent)
    try visit(4, "kind", &kind)
    try visit(5, "items", &items)
    try visit(6, "ground", &ground)
    try visit(7, "from", &from)
    try visit(8, "until", &until)
    try visit(9, "state", &state)
    try visit(10, "grantedAt", &grantedAt)
  }
}
