public import Bus

/// Into what the items found part, with how many each.
public struct SearchFacet: Message, Hashable {
  public var kind: FacetKind = .unspecified
  /// The most first, at most 50.
  public var values: [FacetCount] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "kind", &kind)
    try visit(2, "values", &values)
  }
}
