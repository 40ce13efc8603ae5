public import Bus

/// Judges all files of an import as a whole, and puts the catalogue in the place of the last where nothing blocks.
public struct FinishImport: Call, Hashable {
  public typealias Reply = ImportOutcome
  public static let method = Method("item.finishImport", 22, .command, roles: [.operator, .service])

  public var id = ""
  /// Write nothing, whatever is found.
  public var judgeOnly = false

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "id", &id)
    try visit(2, "judgeOnly", &judgeOnly)
  }
}
