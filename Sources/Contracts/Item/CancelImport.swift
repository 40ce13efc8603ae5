public import Bus

/// Forgets an import that is not finished, with all its parts.
public struct CancelImport: Call, Hashable {
  public typealias Reply = ImportProgress
  public static let method = Method("item.cancelImport", 25, .command, roles: [.operator, .service])

  public var id = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "id", &id)
  }
}
