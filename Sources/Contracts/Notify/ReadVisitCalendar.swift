public import Bus

/// Draws up a visit as a calendar file, which calendars take in: a later one of the same visit replaces the earlier.
public struct ReadVisitCalendar: Call, Hashable {
  public typealias Reply = VisitCalendarFile
  public static let method = Method("notify.visitCalendar", 26, .query)

  public var visitID = ""
  public var purpose: Purpose? = nil

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "visitID", &visitID)
    try visit(2, "purpose", &purpose)
  }
}
