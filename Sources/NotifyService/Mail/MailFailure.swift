/// What went wrong on the way. Holds the reply's code and never its text, since servers repeat addresses in it.
enum MailFailure: Error, Equatable, Sendable {
  /// No connection: the name did not resolve, or nobody answered at the port, or not in time.
  case unreachable
  /// The connection ended in this phase.
  case connectionLost(SMTPPhase)
  /// No answer in this phase within its limit.
  case timedOut(SMTPPhase)
  /// The server said no: its reply code, 400 to 599.
  case refused(SMTPPhase, code: Int)
  /// The server's words are not SMTP, or came when nothing was asked.
  case protocolViolation(SMTPPhase)
  /// STARTTLS is wanted and not offered; going on in the clear would be what an attacker in the middle wants (RFC 3207 section 6).
  case encryptionNotOffered
  /// The TLS handshake or a record failed: a wrong certificate, most often.
  case encryptionFailed
  /// Neither PLAIN nor LOGIN is offered.
  case authenticationNotOffered

  /// Stable for logs and metrics.
  var code: String {
    switch self {
    case .unreachable: "mail.unreachable"
    case .connectionLost: "mail.connection_lost"
    case .timedOut: "mail.timed_out"
    case .refused: "mail.refused"
    case .protocolViolation: "mail.protocol_violation"
    case .encryptionNotOffered: "mail.encryption_not_offered"
    case .encryptionFailed: "mail.encryption_failed"
    case .authenticationNotOffered: "mail.authentication_not_offered"
    }
  }
}
