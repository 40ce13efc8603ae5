import FoundationEssentials

/// One mail over one connection, decided step by step (RFC 5321, RFC 3207, RFC 4954): events go in, actions come out, and no socket or
/// clock is known here. Every session gives exactly one `finish`, whatever comes after.
struct SMTPSession {
  enum Event: Equatable {
    case reply(SMTPReply)
    /// What `sendContent` gave is written.
    case contentWritten
    /// The bytes received are not SMTP.
    case malformed
    case encryptionFailed
    case timedOut
    case closed
  }

  enum Action: Equatable {
    case send([UInt8])
    /// Write, and answer with `contentWritten`.
    case sendContent([UInt8])
    /// Shake hands over the open connection; what was received before and not read yet is an attack.
    case startTLS
    case finish(MailOutcome)
    case close
  }

  private(set) var phase = SMTPPhase.greeting
  private let configuration: SMTPConfiguration
  private let message: MailMessage
  private var isEncrypted: Bool
  /// What AUTH LOGIN still asks for, in order.
  private var challenges: [String] = []

  init(_ message: MailMessage, configuration: SMTPConfiguration) {
    self.message = message
    self.configuration = configuration
    isEncrypted = configuration.security == .implicitTLS
  }

  mutating func handle(_ event: Event) -> [Action] {
    switch (phase, event) {
    case (.ended, _): []
    // The outcome is told already; how the connection ends is of no weight.
    case (.quit, _): enterEnd()
    case (_, .reply(let reply)): read(reply)
    case (.content, .contentWritten): command(DotStuffing.end, then: .acceptance)
    case (_, .contentWritten), (_, .malformed): fail(.protocolViolation(phase))
    case (_, .encryptionFailed): fail(.encryptionFailed)
    case (_, .timedOut): fail(.timedOut(phase))
    case (_, .closed): fail(.connectionLost(phase))
    }
  }

  private mutating func read(_ reply: SMTPReply) -> [Action] {
    if reply.isRefusal { return refuse(reply) }
    switch (phase, reply.code) {
    case (.greeting, 220), (.startTLS, 220): return hello(afterReplyIn: phase)
    case (.hello, 250): return greet(extensions: reply.lines.dropFirst())
    case (.authentication, 334) where !challenges.isEmpty: return command(challenges.removeFirst())
    case (.authentication, 235): return command("MAIL FROM:<\(message.sender.text)>", then: .sender)
    case (.sender, 250): return command("RCPT TO:<\(message.recipient.text)>", then: .recipient)
    case (.recipient, 250), (.recipient, 251): return command("DATA", then: .data)
    case (.data, 354):
      phase = .content
      return [.sendContent(DotStuffing.encode(message.encoded()))]
    case (.acceptance, 250): return [.finish(.sent)] + command("QUIT", then: .quit)
    // Not an answer to what was asked. After the end of the data it cannot be read as a no.
    default: return fail(.protocolViolation(phase))
    }
  }

  private mutating func hello(afterReplyIn phase: SMTPPhase) -> [Action] {
    if phase == .startTLS { isEncrypted = true }
    return (phase == .startTLS ? [.startTLS] : []) + command("EHLO \(configuration.helloName)", then: .hello)
  }

  /// What was offered in the clear is forgotten: after STARTTLS EHLO is asked again (RFC 3207 section 4.2).
  private mutating func greet(extensions: ArraySlice<String>) -> [Action] {
    let offers = extensions.map { $0.uppercased().split(separator: " ") }
    if configuration.security == .startTLS, !isEncrypted {
      guard offers.contains(["STARTTLS"]) else { return fail(.encryptionNotOffered) }
      return command("STARTTLS", then: .startTLS)
    }
    guard let credentials = configuration.credentials else {
      return command("MAIL FROM:<\(message.sender.text)>", then: .sender)
    }
    // Some old servers write `AUTH=LOGIN PLAIN`.
    let mechanisms = offers.flatMap { $0.first == "AUTH" ? Array($0.dropFirst()) : $0.first == "AUTH=LOGIN" ? ["LOGIN"] : [] }
    if mechanisms.contains("PLAIN") {
      return command("AUTH PLAIN \(Self.base64("\0\(credentials.name)\0\(credentials.password)"))", then: .authentication)
    }
    guard mechanisms.contains("LOGIN") else { return fail(.authenticationNotOffered) }
    challenges = [Self.base64(credentials.name), Self.base64(credentials.password)]
    return command("AUTH LOGIN", then: .authentication)
  }

  /// A no to the mail itself (5xx from MAIL on) is final. One to the session, such as a password that has changed, is the operator's to
  /// mend, and the mail waits for it.
  private mutating func refuse(_ reply: SMTPReply) -> [Action] {
    let concernsMail: Bool =
      switch phase {
      case .sender, .recipient, .data, .content, .acceptance: true
      default: false
      }
    let outcome = MailOutcome.notSent(.refused(phase, code: reply.code), retry: reply.isTransient || !concernsMail)
    // In the middle of the content QUIT would be read as a part of it.
    return [.finish(outcome)] + (phase == .content ? enterEnd() : command("QUIT", then: .quit))
  }

  private mutating func fail(_ failure: MailFailure) -> [Action] {
    let outcome = phase == .acceptance ? MailOutcome.unknown(failure) : .notSent(failure, retry: true)
    return [.finish(outcome)] + enterEnd()
  }

  private mutating func enterEnd() -> [Action] {
    phase = .ended
    return [.close]
  }

  private mutating func command(_ line: String, then next: SMTPPhase? = nil) -> [Action] {
    command(Array("\(line)\r\n".utf8), then: next ?? phase)
  }

  private mutating func command(_ bytes: [UInt8], then next: SMTPPhase) -> [Action] {
    phase = next
    return [.send(bytes)]
  }

  private static func base64(_ text: String) -> String {
    Data(text.utf8).base64EncodedString()
  }
}
