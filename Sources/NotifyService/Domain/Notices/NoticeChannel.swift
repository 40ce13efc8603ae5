/// A way to reach a person.
public enum NoticeChannel: String, CaseIterable, Sendable {
  /// Kept by the suite and shown in the hall's pages: exactly once, since it is written with the event itself.
  case mailbox
  case mail
  /// A text message to a phone.
  case text
  /// Printed at the counter for who asks.
  case slip

  /// Those that a provider carries, the one that reaches most people first.
  public static let carried: [NoticeChannel] = [.text, .mail]
}
