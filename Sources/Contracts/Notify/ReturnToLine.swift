public import Bus

/// Puts a ticket that was missed or set aside in line again, with a new rank.
public struct ReturnToLine: Call, Hashable {
  public typealias Reply = TicketView
  public static let method = Method("notify.backInLine", 50, .command, roles: [.applicant, .clerk])

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
