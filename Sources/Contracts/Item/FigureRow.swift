public import Bus

/// The figures of one department. Shares are counts beside `items`.
public struct FigureRow: Message, Hashable {
  /// Empty: all together.
  public var department = ""
  public var items = 0
  public var instant = 0
  public var online = 0
  public var zeroVisits = 0
  /// Asked for in all.
  public var materials = 0
  /// Less those that a certificate or a resource stands in for.
  public var materialsAfterReuse = 0
  /// Workdays, the sum of the items that have both limits.
  public var promisedDays = 0
  /// Workdays, so too.
  public var legalDays = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "department", &department)
    try visit(2, "items", &items)
    try visit(3, "instant", &instant)
    try visit(4, "online", &online)
    try visit(5, "zeroVisits", &zeroVisits)
    try visit(6, "materials", &materials)
    try visit(7, "materialsAfterReuse", &materialsAfterReuse)
    try visit(8, "promisedDays", &promisedDays)
    try visit(9, "legalDays", &legalDays)
  }
}
