public import Bus

/// Calls a ticket that was called and has not come yet once more.
public struct CallTicketAgain: Call, Hashable {
  public typealias Reply = TicketView
  public static let method = Method("notify.callAgain", 43, .command, roles: [.clerk])

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
