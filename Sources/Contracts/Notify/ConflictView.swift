public import Bus

/// A visit that does not fit its hall any more, since that has changed: it keeps its seat until it has moved.
public struct ConflictView: Message, Hashable {
  public var visitID = ""
  public var cases: [String] = []
  public var hall = ""
  /// YYYY-MM-DD.
  public var on = ""
  /// HH:MM, Asia/Shanghai.
  public var at = ""
  public var minutes = 0
  public var window = ""
  /// `hall_gone`, `closed`, `hours`, `seat_gone`, `skill`.
  public var why = ""
  public var whyZh = ""
  public var whyEn = ""
  /// The other seat that is kept for it.
  public var offer: SeatOfferView? = nil
  /// Until when, in microseconds since 1970; 0 without an offer.
  public var offeredUntil = 0
  /// Microseconds since 1970; 0 in a trial.
  public var since = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "visitID", &visitID)
    try visit(2, "cases", &cases)
    try visit(3, "hall", &hall)
    try visit(4, "on", &on)
    try visit(5, "at", &at)
    try visit(6, "minutes", &minutes)
    try visit(7, "window", &window)
    try visit(8, "why", &why)
    try visit(9, "whyZh", &whyZh)
    try visit(10, "whyEn", &whyEn)
    try visit(11, "offer", &offer)
    try visit(12, "offeredUntil", &offeredUntil)
    try visit(13, "since", &since)
  }
}
