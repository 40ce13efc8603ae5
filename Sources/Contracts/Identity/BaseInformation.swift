public import Bus

/// What base resources say of a subject; those that disagree stand side by side.
public struct BaseInformation: Message, Hashable {
  public var entries: [BaseEntry] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "entries", &entries)
  }
}
