public import Bus

/// Lists the imports in parts that are known: each until it runs out, a day after it was begun.
public struct ListImports: Call, Hashable {
  public typealias Reply = ImportList
  public static let method = Method("item.imports", 27, .query, roles: [.operator, .service])

  /// At most 200; 0: 50.
  public var limit = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "limit", &limit)
  }
}
