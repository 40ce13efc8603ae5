public import Bus

/// The payload of `identity.subjectRegistered`. It holds no personal data.
public struct SubjectRegistered: Message, Hashable {
  public var subject = ""
  public var kind: SubjectKind = .unspecified

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "kind", &kind)
  }
}
