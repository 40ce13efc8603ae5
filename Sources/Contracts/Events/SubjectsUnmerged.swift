public import Bus

/// The payload of `identity.subjectsUnmerged`: the two ids mean two subjects again.
public struct SubjectsUnmerged: Message, Hashable {
  public var stays = ""
  public var merged = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "stays", &stays)
    try visit(2, "merged", &merged)
  }
}
