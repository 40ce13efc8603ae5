/// A notice as one person reads it.
public struct NoticeText: Equatable, Sendable {
  /// One line.
  public let title: String
  /// Lines separated by a line feed.
  public let body: String

  public init(title: String, body: String) {
    self.title = title
    self.body = body
  }
}
