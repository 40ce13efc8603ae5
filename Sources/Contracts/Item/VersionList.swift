public import Bus

/// The versions of an item, the latest first.
public struct VersionList: Message, Hashable {
  public var versions: [VersionEntry] = []
  public var total = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "versions", &versions)
    try visit(2, "total", &total)
  }
}
