public import Bus

/// What a report came to.
public struct DeliveryReported: Message, Hashable {
  /// Whether the message is known. One that is not may have come before its name: the report is kept for a day.
  public var known = false
  /// Whether it changed something; a repeated or late one does not.
  public var changed = false
  /// As of `DeliveryView`; empty: the message is not known.
  public var state = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "known", &known)
    try visit(2, "changed", &changed)
    try visit(3, "state", &state)
  }
}
