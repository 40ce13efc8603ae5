public import Bus

/// Drafts found.
public struct CaseDraftList: Message, Hashable {
  public var drafts: [CaseDraftView] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "drafts", &drafts)
  }
}
