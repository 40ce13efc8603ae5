/// How a subject wants to be told.
public struct NoticePreferences: Hashable, Sendable {
  /// Of who has said nothing.
  public static let standard = NoticePreferences()

  /// Nil: the one that their contact point says.
  public let language: Language?
  /// Channels that they do not want. Of all, what the law wants told goes over one all the same.
  public let off: Set<NoticeChannel>
  /// Whether they are reminded outside the mailbox.
  public let takesReminders: Bool
  public let quiet: QuietHours

  public init(
    language: Language? = nil, off: Set<NoticeChannel> = [], takesReminders: Bool = true, quiet: QuietHours = .standard
  ) {
    self.language = language
    self.off = off
    self.takesReminders = takesReminders
    self.quiet = quiet
  }
}
