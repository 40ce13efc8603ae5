public import Bus

/// A field in which two versions differ, in words for people.
public struct FieldDifference: Message, Hashable {
  /// As the import format names it.
  public var field = ""
  public var kind: DifferenceKind = .unspecified
  /// The standard's name of the field, 承诺办结时限.
  public var nameZh = ""
  public var nameEn = ""
  /// Codes in words, limits with their unit; empty where it was not there.
  public var before = ""
  public var after = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "field", &field)
    try visit(2, "kind", &kind)
    try visit(3, "nameZh", &nameZh)
    try visit(4, "nameEn", &nameEn)
    try visit(5, "before", &before)
    try visit(6, "after", &after)
  }
}
