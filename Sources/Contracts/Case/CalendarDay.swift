public import Bus

/// A day that a notice on days off names.
public struct CalendarDay: Message, Hashable {
  /// YYYY-MM-DD.
  public var day = ""
  /// False for a day off, true for a day worked in exchange (调休).
  public var workday = false
  /// The holiday that it belongs to.
  public var nameZh = ""
  public var nameEn = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "day", &day)
    try visit(2, "workday", &workday)
    try visit(3, "nameZh", &nameZh)
    try visit(4, "nameEn", &nameEn)
  }
}
