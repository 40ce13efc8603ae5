public import Bus

/// A limit of time: a number of workdays, calendar days, months or years.
public struct TimeLimit: Message, Hashable {
  public var value = 0
  public var unit: TimeUnit = .workday

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "value", &value)
    try visit(2, "unit", &unit)
  }
}
