public import Bus

/// A booked visit to a hall (预约).
public struct VisitView: Message, Hashable {
  public var id = ""
  public var subject = ""
  public var cases: [String] = []
  /// `confirmed`, `cancelled`, `done`.
  public var state = ""
  public var hall = ""
  public var hallName = ""
  /// YYYY-MM-DD.
  public var on = ""
  /// HH:MM, Asia/Shanghai.
  public var at = ""
  public var minutes = 0
  public var window = ""
  /// Names of what to bring.
  public var bring: [String] = []
  /// Why, one for each of ``cases``: `originals`, `signature`, `biometric`, `interview`.
  public var reasons: [String] = []
  public var hallNameEnglish = ""
  /// The day's opening hours may still change, since its year's calendar is not published.
  public var provisional = false

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "id", &id)
    try visit(2, "subject", &subject)
    try visit(3, "cases", &cases)
    try visit(4, "state", &state)
    try visit(5, "hall", &hall)
    try visit(6, "hallName", &hallName)
    try visit(7, "on", &on)
    try visit(8, "at", &at)
    try visit(9, "minutes", &minutes)
    try visit(10, "window", &window)
    try visit(11, "bring", &bring)
    try visit(12, "reasons", &reasons)
    try visit(13, "hallNameEnglish", &hallNameEnglish)
    try visit(14, "provisional", &provisional)
  }
}
