public import Bus

/// A date that binds a case, with every day of its period.
public struct ExplainedDate: Message, Hashable {
  /// `notice`, `correction`, `promised`, `statutory`, `delivery`, `puttingRight` or `objection`.
  public var kind = ""
  /// YYYY-MM-DD, the day of the act from which it counts; not counted itself.
  public var from = ""
  public var limitZh = ""
  public var limitEn = ""
  public var due: DueDate? = nil
  /// YYYY-MM-DD, the day off on which the period would have ended; empty: its end did not move.
  public var movedFrom = ""
  /// From the day after the act to the last. Of months and years those alone that a stop leaves out.
  public var days: [ExplainedDay] = []
  /// The stops that have ended, and whose days are left out.
  public var stops: [ClockStopEntry] = []
  public var extended: ExtensionEntry? = nil
  /// The whole in words.
  public var textZh = ""
  public var textEn = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "kind", &kind)
    try visit(2, "from", &from)
    try visit(3, "limitZh", &limitZh)
    try visit(4, "limitEn", &limitEn)
    try visit(5, "due", &due)
    try visit(6, "movedFrom", &movedFrom)
    try visit(7, "days", &days)
    try visit(8, "stops", &stops)
    try visit(9, "extended", &extended)
    try visit(10, "textZh", &textZh, .secret)
    try visit(11, "textEn", &textEn, .secret)
  }
}
