public import Bus

/// Sets a ticket aside, as for a paper that is fetched; the window is free.
public struct ParkTicket: Call, Hashable {
  public typealias Reply = TicketView
  public static let method = Method("notify.parkTicket", 46, .command, roles: [.clerk])

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
