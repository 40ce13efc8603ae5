public import Bus

/// Reads a version of an item as the import format writes it: what its next draft begins from.
public struct ReadDraft: Call, Hashable {
  public typealias Reply = WrittenItem
  public static let method = Method("item.draft", 18, .query, roles: [.operator, .approver])

  public var code = ""
  /// 0: the draft, or the current one where there is no draft.
  public var version = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "code", &code)
    try visit(2, "version", &version)
  }
}
