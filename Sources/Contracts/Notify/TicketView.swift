public import Bus

/// A ticket of a hall's queue (排队号). It tells of nobody who they are.
public struct TicketView: Message, Hashable {
  public var id = ""
  public var hall = ""
  /// YYYY-MM-DD.
  public var on = ""
  /// A letter and at least three digits: `A` with an appointment, `B` without, `C` drawn without a network.
  public var number = ""
  /// `waiting`, `called`, `serving`, `parked`, `missed`, `forwarded`, `done`, `left`.
  public var state = ""
  /// The window that called it last; 0: none yet.
  public var window = 0
  /// The one window that is to call it; 0: any with ``skills``.
  public var toWindow = 0
  /// What the window must be able to do.
  public var skills: [String] = []
  /// The visit that it was drawn for; empty for a walk-in.
  public var visitID = ""
  public var plannedMinutes = 0
  /// Microseconds since 1970, as every moment here; 0: not yet.
  public var checkedInAt = 0
  /// When the appointment begins; 0: a walk-in.
  public var appointmentAt = 0
  /// The moment that decides its place.
  public var rank = 0
  /// Where the rank comes from: `appointment`, `late`, `walk_in`, `after_miss`, `after_park`.
  public var rankGround = ""
  public var calledAt = 0
  public var servedAt = 0
  public var endedAt = 0
  /// How often it was called.
  public var calls = 0
  /// Whether it was last called by its number, out of the order.
  public var byNumber = false
  /// How many in line go before it; told by notify.checkIn and notify.ticket alone.
  public var ahead = 0
  /// Where the hall's queue stands: whoever follows its screen has seen this one from there on.
  public var position = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "id", &id)
    try visit(2, "hall", &hall)
    try visit(3, "on", &on)
    try visit(4, "number", &number)
    try visit(5, "state", &state)
    try visit(6, "window", &window)
    try visit(7, "toWindow", &toWindow)
    try visit(8, "skills", &skills)
    try visit(9, "visitID", &visitID)
    try visit(10, "plannedMinutes", &plannedMinutes)
    try visit(11, "checkedInAt", &checkedInAt)
    try visit(12, "appointmentAt", &appointmentAt)
    try visit(13, "rank", &rank)
    try visit(14, "rankGround", &rankGround)
    try visit(15, "calledAt", &calledAt)
    try visit(16, "servedAt", &servedAt)
    try visit(17, "endedAt", &endedAt)
    try visit(18, "calls", &calls)
    try visit(19, "byNumber", &byNumber)
    try visit(20, "ahead", &ahead)
    try visit(21, "position", &position)
  }
}
