public import Bus

/// A day of a period, or a run of days that are left out for one reason.
public struct ExplainedDay: Message, Hashable {
  /// YYYY-MM-DD.
  public var first = ""
  /// YYYY-MM-DD; empty: it is one day.
  public var last = ""
  /// Which day of the period it is, from 1; 0: it is not counted.
  public var number = 0
  /// Why it is not counted.
  public var whyZh = ""
  public var whyEn = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "first", &first)
    try visit(2, "last", &last)
    try visit(3, "number", &number)
    try visit(4, "whyZh", &whyZh)
    try visit(5, "whyEn", &whyEn)
  }
}
