public import Bus

/// Pauses, publishes again or withdraws an item.
public struct SetItemState: Call, Hashable {
  public typealias Reply = Item
  public static let method = Method("item.setState", 6, .command, roles: [.operator, .approver])

  public var code = ""
  public var state: ItemState = .unspecified
  public var reason = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "code", &code)
    try visit(2, "state", &state)
    try visit(3, "reason", &reason)
  }
}
