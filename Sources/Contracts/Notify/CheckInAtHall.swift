public import Bus

/// Draws a ticket for somebody who has come to a hall (签到取号): for a visit of today, or as a walk-in.
///
/// A kiosk that heard no answer asks again with the same key, and prints the same ticket.
public struct CheckInAtHall: Call, Hashable {
  public typealias Reply = TicketView
  public static let method = Method("notify.checkIn", 40, .command, roles: [.applicant, .clerk, .service])

  /// The hall's id, as `H1`.
  public var hall = ""
  /// The visit's id, or the code by which it checks in; empty for a walk-in, or where ``caseID`` is given.
  public var visitID = ""
  /// A case whose visit it is, in place of ``visitID``.
  public var caseID = ""
  /// Of a walk-in: the codes of the items, which tell the skills that are wanted and the minutes that are planned. At most 20.
  public var items: [String] = []
  /// Of a walk-in without items: what the window must be able to do; empty: what every window can. At most 8. Not for applicants.
  public var skills: [String] = []
  /// Of a walk-in: what it is planned to take at a window, 1 to 480; 0: as long as its items usually take. Not for
  /// applicants.
  public var plannedMinutes = 0
  /// Of a walk-in whom a clerk knows: the subject's id. An applicant draws for who they are, one ticket at a time.
  public var subject = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "hall", &hall)
    try visit(2, "visitID", &visitID)
    try visit(3, "caseID", &caseID)
    try visit(4, "items", &items)
    try visit(5, "skills", &skills)
    try visit(6, "plannedMinutes", &plannedMinutes)
    try visit(7, "subject", &subject)
  }
}
