public import Bus

/// Whether somebody may act for another.
public struct MandateAnswer: Message, Hashable {
  public var allowed = false
  /// The mandate by which; empty where there is none.
  public var mandate = ""
  public var kind: MandateKind = .unspecified
  /// For which items at all, by any mandate that stands; empty: for all, where it is allowed.
  public var items: [String] = []
  /// Why not.
  public var denial: MandateDenial = .unspecified

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "allowed", &allowed)
    try visit(2, "mandate", &mandate)
    try visit(3, "kind", &kind)
    try visit(4, "items", &items)
    try visit(5, "denial", &denial)
  }
}
