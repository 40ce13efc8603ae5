public import Bus

/// Sends a ticket on to another window or to other skills. It keeps its rank.
public struct ForwardTicket: Call, Hashable {
  public typealias Reply = TicketView
  public static let method = Method("notify.forwardTicket", 48, .command, roles: [.clerk])

  /// The hall's id, as `H1`.
  public var hall = ""
  /// The ticket's number of today, as `A012`.
  public var number = ""
  /// The one window that is to call it, which must be open; 0: any with ``skills``.
  public var toWindow = 0
  /// What the next window must be able to do, where no window is named; empty: what every window can.
  public var skills: [String] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "hall", &hall)
    try visit(2, "number", &number)
    try visit(3, "toWindow", &toWindow)
    try visit(4, "skills", &skills)
  }
}
