public import Bus

/// An item in a list.
public struct ItemSummary: Message, Hashable {
  public var code = ""
  public var name = ""
  public var nameEnglish = ""
  public var department = ""
  public var target: ItemTarget = .unspecified
  public var instant = false
  public var hallVisits = 0
  public var state: ItemState = .unspecified
  /// Rank of a search; higher is better.
  public var score = 0
  /// What matched.
  public var why = ""
  /// Of a search: what the score is made of, the most first.
  public var reasons: [SearchReason] = []
  public var version = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "code", &code)
    try visit(2, "name", &name)
    try visit(3, "nameEnglish", &nameEnglish)
    try visit(4, "department", &department)
    try visit(5, "target", &target)
    try visit(6, "instant", &instant)
    try visit(7, "hallVisits", &hallVisits)
    try visit(8, "state", &state)
    try visit(9, "score", &score)
    try visit(10, "why", &why)
    try visit(11, "reasons", &reasons)
    try visit(12, "version", &version)
  }
}
