public import Bus

/// Brings one part of a file of an import. The same part again changes nothing; another in its place is refused.
public struct PutImportPart: Call, Hashable {
  public typealias Reply = ImportProgress
  public static let method = Method("item.putImportPart", 21, .command, roles: [.operator, .service])

  public var id = ""
  /// A JSON catalogue: empty; a table: its name, `items`, `materials`, …
  public var file = ""
  /// From 0, without gaps, in any order.
  public var part = 0
  /// At most 512 KiB.
  public var bytes: [UInt8] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "id", &id)
    try visit(2, "file", &file)
    try visit(3, "part", &part)
    try visit(4, "bytes", &bytes)
  }
}
