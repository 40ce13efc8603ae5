public import Bus

/// Goes on with a ticket that was set aside, at a window that has nobody.
public struct ResumeTicket: Call, Hashable {
  public typealias Reply = TicketView
  public static let method = Method("notify.resumeTicket", 47, .command, roles: [.clerk])

  /// The hall's id, as `H1`.
  public var hall = ""
  /// The ticket's number of today, as `A012`.
  public var number = ""
  /// The window's number, from 1.
  public var window = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "hall", &hall)
    try visit(2, "number", &number)
    try visit(3, "window", &window)
  }
}
