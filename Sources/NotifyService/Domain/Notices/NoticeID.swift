/// Names one reason to tell somebody something: the case (or the visit), what is told, and which turn of it. The same event always gives the
/// same id, so one that arrives twice makes no second notice.
public struct NoticeID: Hashable, Sendable {
  /// The case's or the visit's id: letters, digits and hyphens, 1 to 64.
  public let cause: String
  public let kind: NoticeKind
  /// Counts the turns of one cause and kind, from 1: the cause's own revision when the event happened.
  public let revision: Int

  /// Nil when the cause is not written as an id or the revision is not positive.
  public init?(cause: String, kind: NoticeKind, revision: Int) {
    guard (1...64).contains(cause.utf8.count), revision > 0, cause.utf8.allSatisfy(isIdentifierByte) else { return nil }
    self.cause = cause
    self.kind = kind
    self.revision = revision
  }

  /// Reads ``text`` back; nil for anything that it would not write.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let kind = NoticeKind(rawValue: String(parts[1])), let revision = Int(parts[2]), String(revision) == parts[2]
    else { return nil }
    self.init(cause: String(parts[0]), kind: kind, revision: revision)
  }

  /// `cause.kind.revision`: no part holds a dot, so two ids never look alike, and it may stand on the left of a mail's Message-ID.
  public var text: String { "\(cause).\(kind.rawValue).\(revision)" }
}
