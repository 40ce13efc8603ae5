/// How far a session has come; each phase waits for one thing and has its own time limit.
enum SMTPPhase: String, CaseIterable, Sendable {
  case greeting, hello, startTLS, authentication, sender, recipient, data
  /// The content is being written; its end has not been.
  case content
  /// The end of the data is out: from here on a silence means `unknown`.
  case acceptance
  case quit, ended
}
