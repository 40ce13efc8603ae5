public import Bus

/// Notices in a mailbox.
public struct Mailbox: Message, Hashable {
  public var notices: [NoticeView] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "notices", &notices)
  }
}
