public import Bus

/// The mandates of a subject, the newest first.
public struct MandateList: Message, Hashable {
  /// Who acts for the subject.
  public var given: [MandateEntry] = []
  /// For whom the subject acts.
  public var held: [MandateEntry] = []
  /// Where the next page begins; empty: there is none.
  public var next = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "given", &given)
    try visit(2, "held", &held)
    try visit(3, "next", &next)
  }
}
