public import Bus

/// Tells how far an import has come.
public struct ReadImportProgress: Call, Hashable {
  public typealias Reply = ImportProgress
  public static let method = Method("item.importProgress", 24, .query, roles: [.operator, .service])

  public var id = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "id", &id)
  }
}
