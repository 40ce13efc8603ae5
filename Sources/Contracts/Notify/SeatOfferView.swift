public import Bus

/// A free seat that is offered (可约时段), and why it stands where it does.
public struct SeatOfferView: Message, Hashable {
  public var hall = ""
  public var hallName = ""
  public var hallNameEnglish = ""
  /// YYYY-MM-DD.
  public var on = ""
  /// HH:MM, Asia/Shanghai.
  public var at = ""
  public var minutes = 0
  public var window = ""
  /// From the place that was given, as the crow flies; 0 where one of the places is not known.
  public var metres = 0
  /// Seats of the day that are taken, in a hundred.
  public var load = 0
  /// What the order follows from: fewer points first; grounds without points are left out.
  public var points: [OfferPoints] = []
  /// Their sum.
  public var total = 0
  /// The day's opening hours may still change, since its year's calendar is not published.
  public var provisional = false

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "hall", &hall)
    try visit(2, "hallName", &hallName)
    try visit(3, "hallNameEnglish", &hallNameEnglish)
    try visit(4, "on", &on)
    try visit(5, "at", &at)
    try visit(6, "minutes", &minutes)
    try visit(7, "window", &window)
    try visit(8, "metres", &metres)
    try visit(9, "load", &load)
    try visit(10, "points", &points)
    try visit(11, "total", &total)
    try visit(12, "provisional", &provisional)
  }
}
