public import Bus

/// Marks a draft as checked by whoever calls. Refused as `item.notPublishable` while a finding stops publication.
public struct MarkItemChecked: Call, Hashable {
  public typealias Reply = VersionEntry
  public static let method = Method("item.markChecked", 12, .command, roles: [.operator, .approver])

  public var code = ""
  public var version = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "code", &code)
    try visit(2, "version", &version)
  }
}
