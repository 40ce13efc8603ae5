public import Bus

/// The payload of `identity.subjectsMerged`: from now on both ids mean the one that stays.
public struct SubjectsMerged: Message, Hashable {
  public var stays = ""
  public var merged = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "stays", &stays)
    try visit(2, "merged", &merged)
  }
}
