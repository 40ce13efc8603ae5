public import Bus

/// A date that a period ends on, and what it rests on.
public struct DueDate: Message, Hashable {
  /// YYYY-MM-DD.
  public var due = ""
  /// The period reaches past the published calendar.
  public var provisional = false
  /// The calendar's version.
  public var calendar = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "due", &due)
    try visit(2, "provisional", &provisional)
    try visit(3, "calendar", &calendar)
  }
}
