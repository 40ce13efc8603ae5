public import Bus

/// Asks how long one waits at a hall now: whoever would come, or a ticket in line. Nothing of a hall's answer is personal.
public struct ReadWaitingTime: Call, Hashable {
  public typealias Reply = WaitingTimeView
  public static let method = Method("notify.waitingTime", 60, .query)

  /// The hall's id, as `H1`; with a ticket's id it may be left out.
  public var hall = ""
  /// A ticket's id, which stands on it. Whose it is, or, where it is nobody's, who has the id may ask.
  public var ticketID = ""
  /// In place of the id, for staff: the hall, and the number of today.
  public var number = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "hall", &hall)
    try visit(2, "ticketID", &ticketID)
    try visit(3, "number", &number)
  }
}
