public import Bus

/// A date that binds a case and that a new calendar moved.
public struct MovedDate: Message, Hashable {
  /// `notice`, `correction`, `promised`, `statutory`, `delivery`, `puttingRight` or `objection`.
  public var kind = ""
  /// YYYY-MM-DD, the day that was told before.
  public var before = ""
  /// YYYY-MM-DD, the day that binds now.
  public var now = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "kind", &kind)
    try visit(2, "before", &before)
    try visit(3, "now", &now)
  }
}
