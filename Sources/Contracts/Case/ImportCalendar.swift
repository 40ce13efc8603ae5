public import Bus

/// Takes in the notice on days off of a year or several, by which every open case whose date reached past the calendar is reckoned again,
/// and every one whose date a changed day moves.
///
/// What is reckoned from then on goes by it. The same version with the same days again changes nothing; with others it is refused.
public struct ImportCalendar: Call, Hashable {
  public typealias Reply = CalendarView
  public static let method = Method("case.importCalendar", 24, .command, roles: [.operator])

  /// The calendar's new version, as `CN-2027`: up to 32 letters, digits, dots and hyphens.
  public var version = ""
  /// YYYY-MM-DD, the first day that the notice covers: no later than the day after the calendar's last.
  public var first = ""
  /// YYYY-MM-DD, the last day.
  public var last = ""
  /// The days that differ from Monday to Friday; at most 1,000.
  public var days: [CalendarDay] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "version", &version)
    try visit(2, "first", &first)
    try visit(3, "last", &last)
    try visit(4, "days", &days)
  }
}
