public import Bus

/// A booked visit to a hall (预约).
public struct VisitView: Message, Hashable {
  public var id = ""
  public var subject = ""
  public var cases: [String] = []
  /// `confirmed` while somebody is to come or is there, `cancelled` when nobody is to come any more, `done`.
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
  /// Where it is in its life, exactly: `held`, `confirmed`, `arrived`, `done`, `missed`, `cancelled`, `expired`.
  public var status = ""
  /// Held for its person to say yes until then, in microseconds since 1970; 0: it has no such end.
  public var heldUntil = 0
  /// Counts its changes from 1.
  public var revision = 0
  /// Another seat that is kept for it: `notify.confirmVisit` takes it there.
  public var offer: SeatOfferView? = nil
  /// Until when, in microseconds since 1970; 0 without an offer.
  public var offeredUntil = 0

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
    try visit(15, "status", &status)
    try visit(16, "heldUntil", &heldUntil)
    try visit(17, "revision", &revision)
    try visit(18, "offer", &offer)
    try visit(19, "offeredUntil", &offeredUntil)
  }
}
