public import Bus

/// A fee of a case.
public struct FeeEntry: Message, Hashable {
  /// Its id in the case: `1`, `2`, …
  public var id = ""
  /// What is charged for.
  public var name = ""
  /// The provision under which it is charged.
  public var basis = ""
  /// In fen.
  public var fen = 0
  /// Before what it is to be paid.
  public var before: FeeDue = .unspecified
  public var state: FeeState = .unspecified
  /// YYYY-MM-DD; empty: it is due.
  public var settledOn = ""
  /// 票据号码; empty: it was not paid.
  public var receipt = ""
  /// Why it was waived; empty: it was not.
  public var reason = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "id", &id)
    try visit(2, "name", &name)
    try visit(3, "basis", &basis)
    try visit(4, "fen", &fen)
    try visit(5, "before", &before)
    try visit(6, "state", &state)
    try visit(7, "settledOn", &settledOn)
    try visit(8, "receipt", &receipt)
    try visit(9, "reason", &reason, .secret)
  }
}
