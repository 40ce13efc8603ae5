public import Bus

/// What a day of a hall offers.
public struct HallDayView: Message, Hashable {
  /// YYYY-MM-DD.
  public var on = ""
  /// `workday`, `saturday`, `sunday`, `holiday`.
  public var kind = ""
  /// `HH:MM-HH:MM`, in order.
  public var open: [String] = []
  public var slots: [HallSlotView] = []
  /// Why something of it is closed that would be open.
  public var closedZh: [String] = []
  public var closedEn: [String] = []
  /// The hours may still change, since the year's calendar is not published.
  public var provisional = false

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "on", &on)
    try visit(2, "kind", &kind)
    try visit(3, "open", &open)
    try visit(4, "slots", &slots)
    try visit(5, "closedZh", &closedZh)
    try visit(6, "closedEn", &closedEn)
    try visit(7, "provisional", &provisional)
  }
}
