public import Bus

/// Lists every version of an item with its life and days.
public struct ReadItemVersions: Call, Hashable {
  public typealias Reply = VersionList
  public static let method = Method("item.versions", 14, .query)

  public var code = ""
  /// Versions before this one; 0: from the latest.
  public var before = 0
  /// At most 200; 0: 50.
  public var limit = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "code", &code)
    try visit(2, "before", &before)
    try visit(3, "limit", &limit)
  }
}
