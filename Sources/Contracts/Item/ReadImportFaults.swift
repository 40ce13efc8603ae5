public import Bus

/// Lists the faults of an import that was judged.
public struct ReadImportFaults: Call, Hashable {
  public typealias Reply = ImportFaultList
  public static let method = Method("item.importFaults", 23, .query, roles: [.operator, .service])

  public var id = ""
  public var after = 0
  /// At most 500; 0: 100.
  public var limit = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "id", &id)
    try visit(2, "after", &after)
    try visit(3, "limit", &limit)
  }
}
