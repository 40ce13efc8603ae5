public import Bus

/// The payload of `case.calendarImported`.
public struct CalendarImported: Message, Hashable {
  /// The calendar by which cases are reckoned from now on.
  public var calendar: CalendarView? = nil
  /// YYYY-MM-DD, the first day that the notice covers; empty from a program that told the calendar's name alone.
  public var first = ""
  /// YYYY-MM-DD, the last day.
  public var last = ""
  /// The days that differ from Monday to Friday.
  public var days: [CalendarDay] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "calendar", &calendar)
    try visit(2, "first", &first)
    try visit(3, "last", &last)
    try visit(4, "days", &days)
  }
}
