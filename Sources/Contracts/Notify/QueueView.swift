public import Bus

/// How a hall's queue stands.
public struct QueueView: Message, Hashable {
  public var hall = ""
  /// YYYY-MM-DD.
  public var on = ""
  /// Where notify.screen goes on from here.
  public var position = 0
  /// Whether the day is over.
  public var ended = false
  /// Those that were open today.
  public var windows: [QueueWindowView] = []
  /// How many are in line, all of them.
  public var inLine = 0
  /// Those in line, in their order.
  public var waiting: [TicketView] = []
  public var parked: [TicketView] = []
  public var missed: [TicketView] = []
  /// What somebody in line wants and no open window serves, the skills of each with a plus between them.
  public var unserved: [String] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "hall", &hall)
    try visit(2, "on", &on)
    try visit(3, "position", &position)
    try visit(4, "ended", &ended)
    try visit(5, "windows", &windows)
    try visit(6, "inLine", &inLine)
    try visit(7, "waiting", &waiting)
    try visit(8, "parked", &parked)
    try visit(9, "missed", &missed)
    try visit(10, "unserved", &unserved)
  }
}
