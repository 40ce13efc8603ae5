public import Bus

/// Reads a ticket, as a phone shows it: where it stands, and how many are ahead.
public struct ReadTicket: Call, Hashable {
  public typealias Reply = TicketView
  public static let method = Method("notify.ticket", 55, .query)

  /// The ticket's id, which stands on it. Whose it is, or, where it is nobody's, who has the id may read it.
  public var ticketID = ""
  /// In place of the id, for staff: the hall, and the number of today.
  public var hall = ""
  public var number = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "ticketID", &ticketID)
    try visit(2, "hall", &hall)
    try visit(3, "number", &number)
  }
}
