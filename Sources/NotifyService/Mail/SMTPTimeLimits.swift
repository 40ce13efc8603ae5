/// How long each phase may take. The defaults are the least values of RFC 5321 section 4.5.3.2; giving up earlier turns mails that were
/// taken into unknown ones.
struct SMTPTimeLimits: Equatable, Sendable {
  /// To reach the server; not SMTP's.
  var connect: Duration = .seconds(30)
  var greeting: Duration = .seconds(300)
  /// EHLO (after STARTTLS with the handshake before it), STARTTLS, AUTH, MAIL and RCPT, each.
  var command: Duration = .seconds(300)
  var data: Duration = .seconds(120)
  var content: Duration = .seconds(180)
  var acceptance: Duration = .seconds(600)
  /// Ours: the outcome is known by then, only courtesy is left.
  var quit: Duration = .seconds(5)

  subscript(phase: SMTPPhase) -> Duration? {
    switch phase {
    case .greeting: greeting
    case .hello, .startTLS, .authentication, .sender, .recipient: command
    case .data: data
    case .content: content
    case .acceptance: acceptance
    case .quit: quit
    case .ended: nil
    }
  }
}
