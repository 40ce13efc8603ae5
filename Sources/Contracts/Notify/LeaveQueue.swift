public import Bus

/// Somebody leaves the hall before they were served to the end.
public struct LeaveQueue: Call, Hashable {
  public typealias Reply = TicketView
  public static let method = Method("notify.leaveQueue", 51, .command, roles: [.applicant, .clerk])

  /// The ticket's id; an applicant gives it, a clerk may give hall and number in its place.
  public var ticketID = ""
  public var hall = ""
  public var number = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "ticketID", &ticketID)
    try visit(2, "hall", &hall)
    try visit(3, "number", &number)
  }
}
