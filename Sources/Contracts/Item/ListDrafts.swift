public import Bus

/// Lists what is not in force yet, by code and version: drafts, and versions that wait for their day.
public struct ListDrafts: Call, Hashable {
  public typealias Reply = VersionList
  public static let method = Method("item.drafts", 17, .query, roles: [.operator, .approver])

  /// Items whose code comes after this one.
  public var after = ""
  /// Where it is not 0: also those of the item `after` whose number is greater, so that a page may end within an item.
  public var afterVersion = 0
  /// At most 200; 0: 50.
  public var limit = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "after", &after)
    try visit(2, "afterVersion", &afterVersion)
    try visit(3, "limit", &limit)
  }
}
