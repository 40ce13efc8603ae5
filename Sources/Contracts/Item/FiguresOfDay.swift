public import Bus

/// Figures on one day.
public struct FiguresOfDay: Message, Hashable {
  public var day = ""
  public var rows: [FigureRow] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "day", &day)
    try visit(2, "rows", &rows)
  }
}
