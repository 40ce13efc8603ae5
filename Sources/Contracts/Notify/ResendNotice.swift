public import Bus

/// Sends a notice again over a channel, by the decision of an operator: one whose outcome nobody knows may then come twice. What arrived, waits or is of
/// no use any more is not sent again.
public struct ResendNotice: Call, Hashable {
  public typealias Reply = DeliveryView
  public static let method = Method("notify.resendNotice", 74, .command, roles: [.operator])

  public var notice = ""
  /// `text` or `mail`.
  public var channel = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "notice", &notice)
    try visit(2, "channel", &channel)
  }
}
