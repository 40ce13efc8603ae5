public import Bus

/// A calendar by which cases are reckoned.
public struct CalendarView: Message, Hashable {
  public var version = ""
  /// YYYY-MM-DD, the first day of which notices tell.
  public var first = ""
  /// YYYY-MM-DD, the last day.
  public var last = ""
  /// Cases that are reckoned again at once: open ones with a date that reached past the calendar before. Where the notice changes a day that was
  /// published, all others are looked at afterwards, and are not counted. What differs they tell by `case.datesMoved` or `case.datesReckoned`.
  public var cases = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "version", &version)
    try visit(2, "first", &first)
    try visit(3, "last", &last)
    try visit(4, "cases", &cases)
  }
}
