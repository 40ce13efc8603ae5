public import Bus

/// Figures of cases, of one moment.
public struct CaseFigures: Message, Hashable {
  /// In the order of their keys.
  public var rows: [CaseFigureRow] = []
  /// Goes on from here, in `after`; empty: no more.
  public var next = ""
  /// The first hour of the period, YYYY-MM-DDTHH, and the one after the last.
  public var from = ""
  public var until = ""
  /// The log's sequence at that moment.
  public var position = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "rows", &rows)
    try visit(2, "next", &next)
    try visit(3, "from", &from)
    try visit(4, "until", &until)
    try visit(5, "position", &position)
  }
}
