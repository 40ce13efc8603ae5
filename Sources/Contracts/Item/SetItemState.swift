public import Bus

/// Pauses, publishes again or withdraws an item. Withdrawal is final for the version: an import may bring the item back in a new one.
public struct SetItemState: Call, Hashable {
  public typealias Reply = Item
  public static let method = Method("item.setState", 6, .command, roles: [.operator, .approver])

  public var code = ""
  public var state: ItemState = .unspecified
  /// Kept with the event; at most 1,000 characters, without personal data.
  public var reason = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "code", &code)
    try visit(2, "state", &state)
    try visit(3, "reason", &reason)
  }
}
