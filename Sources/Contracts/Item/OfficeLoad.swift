public import Bus

/// What an office or a hall would have had more or less to do.
public struct OfficeLoad: Message, Hashable {
  public var office = ""
  /// Papers to look at and visits to serve.
  public var before = 0
  public var after = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "office", &office)
    try visit(2, "before", &before)
    try visit(3, "after", &after)
  }
}
