/// A way to reach a person.
public enum NoticeChannel: String, CaseIterable, Sendable {
  /// Kept by the suite and shown in the hall's pages: exactly once, since it is written with the event itself.
  case mailbox
  case mail
}
