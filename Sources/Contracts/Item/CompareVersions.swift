public import Bus

/// Tells in what two versions of an item differ, as people read it.
public struct CompareVersions: Call, Hashable {
  public typealias Reply = VersionDifference
  public static let method = Method("item.difference", 16, .query)

  public var code = ""
  /// 0: the version before `to`.
  public var from = 0
  /// 0: the draft, or the current one where there is none.
  public var to = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "code", &code)
    try visit(2, "from", &from)
    try visit(3, "to", &to)
  }
}
