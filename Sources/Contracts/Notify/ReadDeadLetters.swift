public import Bus

/// Deliveries that ended without the person being surely told, the oldest first: what surely failed, did not arrive, or may have been sent or not.
public struct ReadDeadLetters: Call, Hashable {
  public typealias Reply = DeliveryList
  public static let method = Method("notify.deadLetters", 73, .query, roles: [.auditor, .operator])

  /// `text` or `mail`; empty: all.
  public var channel = ""
  /// `failed`, `unknown` or `undelivered`; empty: all.
  public var state = ""
  /// `next` of the page before; empty: from the first.
  public var after = ""
  /// At most 200; 0: 50.
  public var limit = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "channel", &channel)
    try visit(2, "state", &state)
    try visit(3, "after", &after)
    try visit(4, "limit", &limit)
  }
}
