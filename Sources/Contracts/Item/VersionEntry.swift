public import Bus

/// One version of an item in its list of versions.
public struct VersionEntry: Message, Hashable {
  public var code = ""
  public var version = 0
  public var state: ItemState = .unspecified
  public var life: VersionLife = .unspecified
  /// YYYY-MM-DD, the first day on which it can be applied for; empty: not published.
  public var effectiveFrom = ""
  /// YYYY-MM-DD, the first day on which it no longer can; empty: without end.
  public var effectiveUntil = ""
  /// Microseconds since 1970, when its state last changed.
  public var changedAt = 0
  /// The principal who did.
  public var changedBy = ""
  /// As whoever drafted it said what is new.
  public var note = ""
  /// Microseconds since 1970, when somebody looked at it as it is; 0: nobody did.
  public var checkedAt = 0
  /// The principal who did; empty: nobody.
  public var checkedBy = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "code", &code)
    try visit(2, "version", &version)
    try visit(3, "state", &state)
    try visit(4, "life", &life)
    try visit(5, "effectiveFrom", &effectiveFrom)
    try visit(6, "effectiveUntil", &effectiveUntil)
    try visit(7, "changedAt", &changedAt)
    try visit(8, "changedBy", &changedBy)
    try visit(9, "note", &note)
    try visit(10, "checkedAt", &checkedAt)
    try visit(11, "checkedBy", &checkedBy)
  }
}
