public import Bus

/// A slot of a day.
public struct HallSlotView: Message, Hashable {
  /// HH:MM, Asia/Shanghai.
  public var at = ""
  public var minutes = 0
  /// Seats for online bookings that are free.
  public var online = 0
  /// Seats for staff that are free.
  public var staff = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "at", &at)
    try visit(2, "minutes", &minutes)
    try visit(3, "online", &online)
    try visit(4, "staff", &staff)
  }
}
