public import Bus

/// The payload of `identity.subjectErased`. It holds no personal data.
public struct SubjectErased: Message, Hashable {
  public var subject = ""
  /// Why, as the law has it.
  public var ground = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "ground", &ground)
  }
}
