public import Bus

/// The payload of `item.published` and `item.stateChanged`: where which version of which item is in its life now.
public struct CatalogueChanged: Message, Hashable {
  public var code = ""
  public var version = 0
  public var state: ItemState = .unspecified
  /// As whoever set the state gave it; empty where an import did.
  public var reason = ""
  public var life: VersionLife = .unspecified
  /// YYYY-MM-DD, the first day on which it can be applied for; empty: it can be now, or it is not published.
  public var effectiveFrom = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "code", &code)
    try visit(2, "version", &version)
    try visit(3, "state", &state)
    try visit(4, "reason", &reason)
    try visit(5, "life", &life)
    try visit(6, "effectiveFrom", &effectiveFrom)
  }
}
