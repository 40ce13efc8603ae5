public import Bus

/// How a case ended without a decision.
public struct EndingEntry: Message, Hashable {
  /// `lapse` (not corrected in time), `pointElsewhere`, `giveBack`, `referUpward` or `annul`.
  public var kind = ""
  /// YYYY-MM-DD.
  public var on = ""
  public var grounds = ""
  /// The office that it is for, or was referred to; else empty.
  public var office = ""
  public var text = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "kind", &kind)
    try visit(2, "on", &on)
    try visit(3, "grounds", &grounds)
    try visit(4, "office", &office)
    try visit(5, "text", &text, .secret)
  }
}
