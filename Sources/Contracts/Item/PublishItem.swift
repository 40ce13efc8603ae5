public import Bus

/// Publishes a checked draft: from its first day on it takes the place of the version before, which ends the day before.
///
/// The days of two versions never overlap (`item.versionOverlaps`); findings that block are refused as `item.notPublishable`, loops and abolished proofs
/// among them as `item.loops` and `item.proofNotAllowed`.
public struct PublishItem: Call, Hashable {
  public typealias Reply = VersionEntry
  public static let method = Method("item.publish", 13, .command, roles: [.operator, .approver])

  public var code = ""
  public var version = 0
  /// YYYY-MM-DD, not past; empty: today.
  public var effectiveFrom = ""
  /// YYYY-MM-DD, after the first day; empty: until another takes its place.
  public var effectiveUntil = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "code", &code)
    try visit(2, "version", &version)
    try visit(3, "effectiveFrom", &effectiveFrom)
    try visit(4, "effectiveUntil", &effectiveUntil)
  }
}
