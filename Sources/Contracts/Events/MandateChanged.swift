public import Bus

/// The payload of `identity.mandateGranted` and `identity.mandateRevoked`.
public struct MandateChanged: Message, Hashable {
  public var mandate = ""
  /// The one who is represented.
  public var subject = ""
  /// The one who acts.
  public var agent = ""
  public var kind: MandateKind = .unspecified
  /// Item codes; empty: all items.
  public var items: [String] = []
  /// YYYY-MM-DD; empty: without end.
  public var until = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "mandate", &mandate)
    try visit(2, "subject", &subject)
    try visit(3, "agent", &agent)
    try visit(4, "kind", &kind)
    try visit(5, "items", &items)
    try visit(6, "until", &until)
  }
}
