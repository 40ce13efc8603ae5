import Foundation
import Testing

@testable import NotifyService

@Suite("The SMTP session as a machine")
struct SMTPSessionTests {
  typealias Event = SMTPSession.Event
  typealias Action = SMTPSession.Action

  static func reply(_ code: Int, _ lines: String...) -> Event {
    .reply(SMTPReply(code: code, lines: lines.isEmpty ? ["ok"] : lines))
  }

  static func session(_ security: SMTPSecurity = .none, credentials: Bool = false) throws -> SMTPSession {
    SMTPSession(
      try SampleMail.message(),
      configuration: try SMTPConfiguration(
        host: "localhost", port: 25, security: security, credentials: credentials ? SMTPCredentials(name: "hall", password: "secret") : nil,
        helloName: "hall.example", allowsCredentialsInTheClear: true))
  }

  static func line(_ text: String) -> Action { .send(Array("\(text)\r\n".utf8)) }

  /// The events that lead into each phase, in the clear and without credentials.
  static let path: [(SMTPPhase, Event)] = [
    (.hello, reply(220)), (.sender, reply(250, "mail.example")), (.recipient, reply(250)), (.data, reply(250)), (.content, reply(354)),
    (.acceptance, .contentWritten), (.quit, reply(250)), (.ended, reply(221)),
  ]

  static func session(in phase: SMTPPhase) throws -> SMTPSession {
    var session = try session()
    for (next, event) in path where session.phase != phase {
      _ = session.handle(event)
      #expect(session.phase == next)
    }
    return session
  }

  static let plainPhases: [SMTPPhase] = [.greeting, .hello, .sender, .recipient, .data, .content, .acceptance]

  @Test("In the clear, each reply brings the next command, and 250 to the end of the data is sent")
  func plain() throws {
    var session = try Self.session()
    #expect(session.handle(Self.reply(220)) == [Self.line("EHLO hall.example")])
    #expect(session.handle(Self.reply(250, "mail.example", "STARTTLS")) == [Self.line("MAIL FROM:<notice@hall.example>")])
    #expect(session.handle(Self.reply(250)) == [Self.line("RCPT TO:<person@home.example>")])
    #expect(session.handle(Self.reply(250)) == [Self.line("DATA")])
    #expect(session.handle(Self.reply(354)) == [.sendContent(DotStuffing.encode(try SampleMail.message().encoded()))])
    #expect(session.handle(.contentWritten) == [Self.line(".")])
    #expect(session.handle(Self.reply(250)) == [.finish(.sent), Self.line("QUIT")])
    #expect(session.handle(Self.reply(221)) == [.close])
    #expect(session.handle(.closed) == [])
  }

  @Test("With STARTTLS, EHLO is asked again under TLS, and only then the password is given")
  func startTLS() throws {
    var session = try Self.session(.startTLS, credentials: true)
    #expect(session.handle(Self.reply(220)) == [Self.line("EHLO hall.example")])
    // What is offered in the clear is not believed.
    #expect(session.handle(Self.reply(250, "mail.example", "STARTTLS", "AUTH LOGIN")) == [Self.line("STARTTLS")])
    #expect(session.handle(Self.reply(220)) == [.startTLS, Self.line("EHLO hall.example")])
    #expect(
      session.handle(Self.reply(250, "mail.example", "AUTH PLAIN"))
        == [Self.line("AUTH PLAIN \(Data("\0hall\0secret".utf8).base64EncodedString())")])
    #expect(session.handle(Self.reply(235)) == [Self.line("MAIL FROM:<notice@hall.example>")])
  }

  @Test(
    "Where only LOGIN is offered, name and password are given one by one", arguments: ["AUTH LOGIN CRAM-MD5", "auth login", "AUTH=LOGIN"])
  func login(offer: String) throws {
    var session = try Self.session(.implicitTLS, credentials: true)
    #expect(session.handle(Self.reply(220)) == [Self.line("EHLO hall.example")])
    #expect(session.handle(Self.reply(250, "mail.example", offer)) == [Self.line("AUTH LOGIN")])
    #expect(session.handle(Self.reply(334, "VXNlcm5hbWU6")) == [Self.line(Data("hall".utf8).base64EncodedString())])
    #expect(session.handle(Self.reply(334, "UGFzc3dvcmQ6")) == [Self.line(Data("secret".utf8).base64EncodedString())])
    #expect(session.handle(Self.reply(235)) == [Self.line("MAIL FROM:<notice@hall.example>")])
  }

  @Test("No encryption offered, no mail; no mechanism offered, no mail")
  func notOffered() throws {
    var plain = try Self.session(.startTLS)
    _ = plain.handle(Self.reply(220))
    #expect(plain.handle(Self.reply(250, "mail.example", "STARTTLSX")) == [.finish(.notSent(.encryptionNotOffered, retry: true)), .close])
    var mute = try Self.session(.implicitTLS, credentials: true)
    _ = mute.handle(Self.reply(220))
    #expect(
      mute.handle(Self.reply(250, "mail.example", "AUTH CRAM-MD5")) == [.finish(.notSent(.authenticationNotOffered, retry: true)), .close])
  }

  @Test("A name in the greeting of EHLO is no extension")
  func firstLine() throws {
    var session = try Self.session(.startTLS)
    _ = session.handle(Self.reply(220))
    #expect(session.handle(Self.reply(250, "STARTTLS")) == [.finish(.notSent(.encryptionNotOffered, retry: true)), .close])
  }

  @Test("A password that is refused waits for the operator", arguments: [454, 535])
  func authenticationRefused(code: Int) throws {
    var session = try Self.session(.implicitTLS, credentials: true)
    _ = session.handle(Self.reply(220))
    _ = session.handle(Self.reply(250, "mail.example", "AUTH PLAIN"))
    #expect(
      session.handle(Self.reply(code)) == [.finish(.notSent(.refused(.authentication, code: code), retry: true)), Self.line("QUIT")])
  }

  @Test("4xx is surely not sent and may be tried again in every phase", arguments: plainPhases)
  func transient(phase: SMTPPhase) throws {
    var session = try Self.session(in: phase)
    #expect(session.handle(Self.reply(451)).first == .finish(.notSent(.refused(phase, code: 451), retry: true)))
  }

  @Test("5xx is final when it is about the mail, and only then", arguments: plainPhases)
  func permanent(phase: SMTPPhase) throws {
    var session = try Self.session(in: phase)
    let mayRetry = phase == .greeting || phase == .hello
    #expect(session.handle(Self.reply(550)).first == .finish(.notSent(.refused(phase, code: 550), retry: mayRetry)))
  }

  @Test("A connection that ends or stays silent is unknown after the end of the data, and surely not sent before", arguments: plainPhases)
  func lost(phase: SMTPPhase) throws {
    for (event, failure) in [
      (Event.closed, MailFailure.connectionLost(phase)), (.timedOut, .timedOut(phase)), (.malformed, .protocolViolation(phase)),
      (.encryptionFailed, .encryptionFailed),
    ] {
      var session = try Self.session(in: phase)
      let outcome = phase == .acceptance ? MailOutcome.unknown(failure) : .notSent(failure, retry: true)
      #expect(session.handle(event) == [.finish(outcome), .close])
    }
  }

  @Test("A positive reply that answers nothing never counts as sent", arguments: plainPhases)
  func unasked(phase: SMTPPhase) throws {
    var session = try Self.session(in: phase)
    #expect(session.handle(Self.reply(299)).first != .finish(.sent))
    var early = try Self.session(in: .content)
    #expect(early.handle(Self.reply(250)) == [.finish(.notSent(.protocolViolation(.content), retry: true)), .close])
  }

  @Test(
    "From any phase, whatever comes in whatever order, an ended session has one outcome, and it is sent only by 250 to the end of the data",
    arguments: plainPhases)
  func oneOutcome(phase: SMTPPhase) throws {
    let accepted = Self.reply(250, "mail.example")
    let events: [Event] = [Self.reply(220), accepted, Self.reply(354), Self.reply(450), .contentWritten, .timedOut, .closed]
    let start = try Self.session(in: phase)
    // Every sequence of four events.
    for code in 0..<(events.count * events.count * events.count * events.count) {
      var session = start
      var rest = code
      var outcomes: [MailOutcome] = []
      var endedData = phase == .acceptance
      for _ in 0..<4 {
        let event = events[rest % events.count]
        rest /= events.count
        for action in session.handle(event) {
          switch action {
          case .finish(let outcome):
            outcomes.append(outcome)
            let isHonest =
              switch outcome {
              case .sent: endedData && event == accepted
              case .unknown: endedData
              case .notSent(let failure, _): !endedData || failure == .refused(.acceptance, code: 450)
              }
            if !isHonest { Issue.record("\(outcome) in sequence \(code)") }
          case .send(let bytes) where bytes == DotStuffing.end: endedData = true
          default: break
          }
        }
      }
      let isOver = session.phase == .ended || session.phase == .quit
      guard outcomes.count == (isOver ? 1 : 0) else {
        Issue.record("\(outcomes.count) outcomes in sequence \(code)")
        return
      }
    }
  }
}
