public import Bus

/// What is left of a subject that was erased.
public struct ErasedSubject: Message, Hashable {
  public var subject = ""
  /// Microseconds since 1970.
  public var erasedAt = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "erasedAt", &erasedAt)
  }
}
