public import Bus

/// Replaces the catalogue by the one in `catalogue`, as a whole or not at all.
///
/// What did not change keeps its version and its state; what changed gets a new version, and a pause outlives it; what is no longer
/// listed is withdrawn. Older versions stay readable. Faults are refused as `item.badCatalogue` with the first of them listed.
public struct ImportCatalogue: Call, Hashable {
  public typealias Reply = ImportReport
  public static let method = Method("item.import", 5, .command, roles: [.operator, .service])

  /// A `yimen-catalogue/1` JSON text, UTF-8.
  public var catalogue: [UInt8] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "catalogue", &catalogue)
  }
}
