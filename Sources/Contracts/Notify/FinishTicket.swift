public import Bus

/// The service at the window is done.
public struct FinishTicket: Call, Hashable {
  public typealias Reply = TicketView
  public static let method = Method("notify.finishTicket", 45, .command, roles: [.clerk])

  /// The hall's id, as `H1`.
  public var hall = ""
  /// The ticket's number of today, as `A012`.
  public var number = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "hall", &hall)
    try visit(2, "number", &number)
  }
}
