public import Bus

/// Takes back a draft, or a version that waits for its day: it is withdrawn without ever having been in force, and its number is not used again.
///
/// The version before one that waited goes on. What is in force, or stands in the catalogue as a draft of an import, is withdrawn by `item.setState`;
/// here it is refused as `item.badState`.
public struct DropDraft: Call, Hashable {
  public typealias Reply = VersionEntry
  public static let method = Method("item.dropDraft", 19, .command, roles: [.operator, .approver])

  public var code = ""
  /// 0: the draft.
  public var version = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "code", &code)
    try visit(2, "version", &version)
  }
}
