public import Bus

/// Reads the in-app mailbox of a subject, oldest first.
public struct ReadMailbox: Call, Hashable {
  public typealias Reply = Mailbox
  public static let method = Method("notify.mailbox", 1, .query)

  public var subject = ""
  /// Notices after this sequence.
  public var after = 0
  /// At most 200; 0: 50.
  public var limit = 0
  public var purpose: Purpose? = nil

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "after", &after)
    try visit(3, "limit", &limit)
    try visit(4, "purpose", &purpose)
  }
}
