public import Bus

/// A calendar by which cases are reckoned.
public struct CalendarView: Message, Hashable {
  public var version = ""
  /// YYYY-MM-DD, the first day of which notices tell.
  public var first = ""
  /// YYYY-MM-DD, the last day.
  public var last = ""
  /// Cases that are looked at again: open ones with a date that reached past the calendar before, and where the notice changes a day that
  /// was published all with a date to come. What differs they tell by `case.datesMoved` or `case.datesReckoned`.
  public var cases = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "version", &version)
    try visit(2, "first", &first)
    try visit(3, "last", &last)
    try visit(4, "cases", &cases)
  }
}
