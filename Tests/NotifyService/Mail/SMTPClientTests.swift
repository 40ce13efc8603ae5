import Foundation
import NIOCore
import NIOPosix
import Testing

@testable import NotifyService

@Suite("The SMTP client over real sockets", .timeLimit(.minutes(2)))
struct SMTPClientTests {
  /// Limits so long that only a fault would reach them.
  static let patient = SMTPTimeLimits()

  private func send(
    to server: SMTPTestServer, _ security: SMTPSecurity = .none, host: String = "127.0.0.1", credentials: Bool = false,
    roots: String? = nil,
    limits: SMTPTimeLimits = patient, message: MailMessage? = nil
  ) async throws -> MailOutcome {
    let client = try SMTPClient(
      SMTPConfiguration(
        host: host, port: server.port, security: security,
        credentials: credentials ? SMTPCredentials(name: "hall", password: "secret") : nil,
        helloName: "hall.example", limits: limits, trustedRootsFile: roots, allowsCredentialsInTheClear: true))
    return await client.send(try message ?? SampleMail.message())
  }

  private func outcome(_ steps: [String: SMTPServerScript.Step], limits: SMTPTimeLimits = patient) async throws -> MailOutcome {
    try await SMTPTestServer.run(SMTPServerScript(steps: steps)) { try await send(to: $0, limits: limits) }
  }

  @Test("A mail arrives byte for byte, and the server hears its commands in order")
  func arrives() async throws {
    let message = try SampleMail.message()
    try await SMTPTestServer.run { server in
      let outcome = try await send(to: server, message: message)
      #expect(outcome == .sent)
      let heard = server.record.heard
      #expect(heard.mails == [String(decoding: message.encoded(), as: UTF8.self)])
      #expect(
        heard.commands.prefix(4) == ["EHLO hall.example", "MAIL FROM:<notice@hall.example>", "RCPT TO:<person@home.example>", "DATA"])
    }
  }

  @Test("A long mail arrives whole")
  func long() async throws {
    let text = (0..<20_000).map { "第\($0)行" }.joined(separator: "\n")
    try await SMTPTestServer.run { server in
      let outcome = try await send(to: server, message: SampleMail.message(text: text))
      #expect(outcome == .sent)
      let body = server.record.heard.mails[0].components(separatedBy: "\r\n\r\n")[1]
      let decoded = try #require(Data(base64Encoded: body, options: .ignoreUnknownCharacters))
      #expect(String(decoding: decoded, as: UTF8.self) == text.replacingOccurrences(of: "\n", with: "\r\n"))
    }
  }

  @Test("Over STARTTLS the mail and the password go encrypted, after a second EHLO", arguments: ["localhost", "127.0.0.1"])
  func startTLS(host: String) async throws {
    let certificate = try TestCertificate.local.get()
    try await SMTPTestServer.run(SMTPServerScript(extensions: ["STARTTLS", "AUTH PLAIN"]), certificate: certificate) { server in
      let outcome = try await send(to: server, .startTLS, host: host, credentials: true, roots: certificate.file)
      #expect(outcome == .sent)
      #expect(server.record.heard.commands.prefix(3) == ["EHLO hall.example", "STARTTLS", "EHLO hall.example"])
      #expect(server.record.heard.commands[3] == "AUTH PLAIN \(Data("\0hall\0secret".utf8).base64EncodedString())")
      #expect(server.record.heard.mails.count == 1)
    }
  }

  @Test("TLS from the first byte works too, with AUTH LOGIN")
  func implicitTLS() async throws {
    let certificate = try TestCertificate.local.get()
    var script = SMTPServerScript(extensions: ["AUTH LOGIN"])
    script.steps["AUTH"] = .reply(["334 VXNlcm5hbWU6"])
    try await SMTPTestServer.run(script, certificate: certificate, implicitTLS: true) { server in
      // The script answers the name with 235 at once, which is allowed.
      let outcome = try await send(to: server, .implicitTLS, credentials: true, roots: certificate.file)
      #expect(outcome == .sent)
      #expect(server.record.heard.commands[1...2] == ["AUTH LOGIN", Data("hall".utf8).base64EncodedString()])
    }
  }

  @Test(
    "A certificate of another name, or of no known root, gets no mail", arguments: [SMTPSecurity.startTLS, .implicitTLS], [true, false])
  func wrongCertificate(security: SMTPSecurity, isKnownRoot: Bool) async throws {
    let certificate = try (isKnownRoot ? TestCertificate.foreign : TestCertificate.local).get()
    try await SMTPTestServer.run(
      SMTPServerScript(extensions: ["STARTTLS"]), certificate: certificate, implicitTLS: security == .implicitTLS
    ) { server in
      let outcome = try await send(to: server, security, host: "localhost", roots: isKnownRoot ? certificate.file : nil)
      #expect(outcome == .notSent(.encryptionFailed, retry: true))
      #expect(server.record.heard.mails.isEmpty)
      #expect(!server.record.heard.commands.contains { $0.hasPrefix("MAIL") })
    }
  }

  @Test("What was slipped in before the handshake ends the session")
  func injectedBeforeTLS() async throws {
    let certificate = try TestCertificate.local.get()
    let script = SMTPServerScript(steps: ["STARTTLS": .raw("220 ready\r\n250 slipped in\r\n")], extensions: ["STARTTLS"])
    try await SMTPTestServer.run(script, certificate: certificate) { server in
      let outcome = try await send(to: server, .startTLS, roots: certificate.file)
      #expect(outcome == .notSent(.protocolViolation(.hello), retry: true))
    }
  }

  @Test("Nobody at the port is surely not sent")
  func refused() async throws {
    let port = try await SMTPTestServer.run { $0.port }
    let client = try SMTPClient(SMTPConfiguration(host: "127.0.0.1", port: port, security: .none))
    #expect(await client.send(try SampleMail.message()) == .notSent(.unreachable, retry: true))
  }

  @Test("A host that does not resolve is surely not sent")
  func unresolved() async throws {
    let client = try SMTPClient(SMTPConfiguration(host: "no-such-host.invalid", port: 25, security: .none))
    #expect(await client.send(try SampleMail.message()) == .notSent(.unreachable, retry: true))
  }

  @Test(
    "4xx may be tried again, wherever it comes",
    arguments: [
      ("greeting", SMTPPhase.greeting), ("EHLO", .hello), ("MAIL", .sender), ("RCPT", .recipient), ("DATA", .data), (".", .acceptance),
    ])
  func transient(point: String, phase: SMTPPhase) async throws {
    #expect(try await outcome([point: .reply(["451 later"])]) == .notSent(.refused(phase, code: 451), retry: true))
  }

  @Test("5xx to the mail is final", arguments: [("MAIL", SMTPPhase.sender), ("RCPT", .recipient), ("DATA", .data), (".", .acceptance)])
  func permanent(point: String, phase: SMTPPhase) async throws {
    #expect(try await outcome([point: .reply(["550-no", "550 never"])]) == .notSent(.refused(phase, code: 550), retry: false))
  }

  @Test(
    "A connection that drops before the end of the data is surely not sent",
    arguments: [("greeting", SMTPPhase.greeting), ("EHLO", .hello), ("MAIL", .sender), ("RCPT", .recipient), ("DATA", .data)])
  func dropsBefore(point: String, phase: SMTPPhase) async throws {
    #expect(try await outcome([point: .drop]) == .notSent(.connectionLost(phase), retry: true))
  }

  @Test("A connection that drops after the end of the data is unknown, although the server has the mail")
  func dropsAfter() async throws {
    try await SMTPTestServer.run(SMTPServerScript(steps: [".": .drop])) { server in
      let outcome = try await send(to: server)
      #expect(outcome == .unknown(.connectionLost(.acceptance)))
      #expect(server.record.heard.mails.count == 1)
    }
  }

  @Test("Under TLS a drop after the end of the data is unknown too")
  func dropsAfterUnderTLS() async throws {
    let certificate = try TestCertificate.local.get()
    try await SMTPTestServer.run(SMTPServerScript(steps: [".": .drop]), certificate: certificate, implicitTLS: true) { server in
      let outcome = try await send(to: server, .implicitTLS, roots: certificate.file)
      #expect(outcome == .unknown(.connectionLost(.acceptance)))
    }
  }

  @Test(
    "A server that stays silent is given up at the phase's limit",
    arguments: [("greeting", SMTPPhase.greeting), ("EHLO", .hello), ("DATA", .data)])
  func hangsBefore(point: String, phase: SMTPPhase) async throws {
    var limits = Self.patient
    switch phase {
    case .greeting: limits.greeting = .milliseconds(20)
    case .data: limits.data = .milliseconds(20)
    default: limits.command = .milliseconds(20)
    }
    #expect(try await outcome([point: .hang], limits: limits) == .notSent(.timedOut(phase), retry: true))
  }

  @Test("Silence after the end of the data is unknown")
  func hangsAfter() async throws {
    var limits = Self.patient
    limits.acceptance = .milliseconds(20)
    #expect(try await outcome([".": .hang], limits: limits) == .unknown(.timedOut(.acceptance)))
  }

  @Test(
    "What follows the acceptance changes nothing",
    arguments: [SMTPServerScript.Step.drop, .hang, .reply(["500 what"]), .raw("garbage\r\n")])
  func afterAcceptance(step: SMTPServerScript.Step) async throws {
    #expect(try await outcome(["QUIT": step]) == .sent)
  }

  @Test(
    "Words that are no SMTP, and lines without an end, are not borne",
    arguments: ["HTTP/1.1 200 OK\r\n", String(repeating: "2", count: 5_000)])
  func garbage(text: String) async throws {
    #expect(try await outcome(["greeting": .raw(text)]) == .notSent(.protocolViolation(.greeting), retry: true))
    #expect(try await outcome([".": .raw(text)]) == .unknown(.protocolViolation(.acceptance)))
  }

  @Test("An acceptance that comes before the mail is none")
  func earlyAcceptance() async throws {
    let outcome = try await outcome(["DATA": .raw("354 go on\r\n250 taken\r\n")])
    #expect(outcome == .notSent(.protocolViolation(.content), retry: true))
  }

  @Test("Cancelled while it waits for the acceptance, the outcome is unknown")
  func cancelled() async throws {
    try await SMTPTestServer.run(SMTPServerScript(steps: [".": .hang])) { server in
      let sending = Task { try await send(to: server) }
      while server.record.heard.mails.isEmpty { await Task.yield() }
      sending.cancel()
      let outcome = try await sending.value
      #expect(outcome == .unknown(.connectionLost(.acceptance)))
    }
  }

  @Test("Many mails at once each have their own connection and outcome")
  func many() async throws {
    try await SMTPTestServer.run { server in
      let outcomes = try await withThrowingTaskGroup(of: MailOutcome.self) { group in
        for _ in 0..<32 { group.addTask { try await send(to: server) } }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(outcomes.allSatisfy { $0 == .sent })
      #expect(server.record.heard.connections == 32)
      #expect(server.record.heard.mails.count == 32)
    }
  }
}
