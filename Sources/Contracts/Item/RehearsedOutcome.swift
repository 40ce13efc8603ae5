public import Bus

/// How many cases would have gone another way.
public struct RehearsedOutcome: Message, Hashable {
  /// `instant`, `promised`, `notAccepted`, `notServed`
  public var before = ""
  public var after = ""
  public var cases = 0
  public var whyZh = ""
  public var whyEn = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "before", &before)
    try visit(2, "after", &after)
    try visit(3, "cases", &cases)
    try visit(4, "whyZh", &whyZh)
    try visit(5, "whyEn", &whyEn)
  }
}
