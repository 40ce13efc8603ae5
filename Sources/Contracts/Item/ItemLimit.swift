public import Bus

/// Other limits of an item in a situation.
public struct ItemLimit: Message, Hashable {
  /// When they count, see `GuideQuestion`.
  public var condition = ""
  /// Not there: as the item has it; so with the other.
  public var promised: TimeLimit? = nil
  public var legal: TimeLimit? = nil

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "condition", &condition)
    try visit(2, "promised", &promised)
    try visit(3, "legal", &legal)
  }
}
