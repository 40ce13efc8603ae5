public import Bus

/// A fee of an item.
public struct ItemFee: Message, Hashable {
  public var name = ""
  /// What is charged, in words.
  public var standard = ""
  /// In fen; 0: by the standard's words.
  public var fen = 0
  public var basis = ""
  public var reducible = false
  public var reductionBasis = ""
  /// When it applies, see `GuideQuestion`; empty: always.
  public var condition = ""
  /// Before what it is to be paid.
  public var before: FeeDue = .unspecified

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "name", &name)
    try visit(2, "standard", &standard)
    try visit(3, "fen", &fen)
    try visit(4, "basis", &basis)
    try visit(5, "reducible", &reducible)
    try visit(6, "reductionBasis", &reductionBasis)
    try visit(7, "condition", &condition)
    try visit(8, "before", &before)
  }
}
