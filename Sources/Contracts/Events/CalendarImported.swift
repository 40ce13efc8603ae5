public import Bus

/// The payload of `case.calendarImported`.
public struct CalendarImported: Message, Hashable {
  /// The calendar by which cases are reckoned from now on.
  public var calendar: CalendarView? = nil

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "calendar", &calendar)
  }
}
