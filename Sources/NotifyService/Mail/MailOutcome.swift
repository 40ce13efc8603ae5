/// What became of one mail. Exactly-once does not exist over a mail server, so the third answer is an honest one.
enum MailOutcome: Equatable, Sendable {
  /// The server took responsibility: it answered 250 to the end of the data (RFC 5321 section 4.2.5).
  case sent
  /// The server surely did not take it. `retry` is false when this very mail was refused for good.
  case notSent(MailFailure, retry: Bool)
  /// The end of the data left here and no answer came back: the mail may or may not be on its way. Never sent again by itself.
  case unknown(MailFailure)
}
