public import Bus

/// One thing that was done to a subject.
public struct SubjectHistoryEntry: Message, Hashable {
  public var sequence = 0
  /// To which of the subjects that are merged.
  public var subject = ""
  /// Microseconds since 1970.
  public var at = 0
  /// `registered`, `numberAdded`, `merged`, …
  public var kind = ""
  /// `clerk:window-3`; empty: before the history was kept.
  public var principal = ""
  public var channel = ""
  /// The name of the key that proved the principal; empty: it was asserted.
  public var proof = ""
  /// What it concerned: a kind of number, another subject's id, a resource; never a number or a name.
  public var detail = ""
  /// The ground, where one was given.
  public var note = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "sequence", &sequence)
    try visit(2, "subject", &subject)
    try visit(3, "at", &at)
    try visit(4, "kind", &kind)
    try visit(5, "principal", &principal)
    try visit(6, "channel", &channel)
    try visit(7, "proof", &proof)
    try visit(8, "detail", &detail)
    try visit(9, "note", &note, .secret)
  }
}
