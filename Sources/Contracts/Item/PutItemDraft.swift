public import Bus

/// Begins or replaces the draft of an item's next version. It need not be without faults: they are told, and stop its publication only.
///
/// An item has at most one draft. What cannot be read at all is refused as `item.badDraft`.
public struct PutItemDraft: Call, Hashable {
  public typealias Reply = ItemCheckReport
  public static let method = Method("item.putDraft", 10, .command, roles: [.operator, .approver])

  /// One item as the import format `yimen-catalogue/1` writes it (JSON, UTF-8).
  public var draft: [UInt8] = []
  /// What is new, for those who check it; at most 1,000 characters, with no mail address and no number of more than six digits: it names nobody.
  public var note = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "draft", &draft)
    try visit(2, "note", &note)
  }
}
