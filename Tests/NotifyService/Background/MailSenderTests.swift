import Bus
import Civics
import Contracts
import Foundation
import Logging
import Store
import TestKit
import Testing

@testable import NotifyService

@Suite("Sending mails that are due", .timeLimit(.minutes(3)))
struct MailSenderTests {
  static func settings(_ server: SMTPTestServer) -> [String: String] {
    ["mail.host": "127.0.0.1", "mail.port": String(server.port), "mail.security": "none"]
  }

  private static func received(_ subject: String) -> CaseView {
    SampleCase.view("c-\(subject)", of: subject, reason: "originals", bring: ["居民身份证"])
  }

  private static func body(_ mail: String) -> String {
    let parts = mail.components(separatedBy: "\r\n\r\n")
    let data = Data(base64Encoded: parts.last ?? "", options: .ignoreUnknownCharacters)
    return data.map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// Turns the clock on at every look, until the first notice's mail stands as told. It never goes back, however often it is looked: what is due
  /// stays due.
  private func turnUntil(_ mail: String, _ subject: String, _ bench: NotifyBench) async throws {
    var hours = 0
    _ = try await bench.mailbox(of: subject) { notices in
      if notices.first?.mail == mail { return true }
      hours += 1
      bench.bench.clock.set("\(Day("2026-09-02")! + hours / 24)T\(hours % 24 < 10 ? "0" : "")\(hours % 24):00")
      return false
    }
  }

  @Test("A notice goes out once, with the mailbox's words and a Message-ID of its own")
  func sends() async throws {
    try await SMTPTestServer.run { server in
      try await NotifyBench.run(settings: Self.settings(server)) { bench in
        for subject in ["s1", "english2"] {
          try await bench.tell("received", Self.received(subject))
          let notice = try await bench.mailbox(of: subject) { $0.first?.mail == "sent" }[0]
          let mail = try #require(server.record.heard.mails.last)
          #expect(mail.contains("Message-ID: <\(notice.id).mail@yimen.example>\r\n"))
          #expect(mail.contains("To: <\(subject)@home.example>\r\n"))
          let text = subject == "s1" ? notice.textZh : notice.textEn
          #expect(Self.body(mail) == text.replacingOccurrences(of: "\n", with: "\r\n"))
        }
        #expect(server.record.heard.mails.count == 2)
      }
    }
  }

  @Test("Who has no address is told by the mailbox alone")
  func noAddress() async throws {
    try await SMTPTestServer.run { server in
      try await NotifyBench.run(settings: Self.settings(server)) { bench in
        try await bench.tell("received", Self.received("silent1"))
        _ = try await bench.mailbox(of: "silent1") { $0.first?.mail == "none" }
        #expect(server.record.heard.connections == 0)
      }
    }
  }

  @Test("A mail that was surely not taken is tried again later with the same Message-ID")
  func retries() async throws {
    try await SMTPTestServer.run(SMTPServerScript(steps: ["RCPT": .reply(["451 later"])])) { server in
      try await NotifyBench.run(settings: Self.settings(server)) { bench in
        // Of a decision: a visit's time would pass meanwhile, and be told of too.
        try await bench.tellDecided("s1")
        try await bench.delivery(of: "c-s1.case-decided.1", over: "mail") { $0.state == "failed" && $0.dueAt > 0 }
        #expect(try await bench.mailbox(of: "s1").map(\.mail) == ["pending"])
        server.follow(SMTPServerScript())
        try await turnUntil("sent", "s1", bench)
        #expect((server.record.heard.mails.count, server.record.heard.connections) == (1, 2))
        #expect(server.record.heard.mails[0].contains("Message-ID: <c-s1.case-decided.1.mail@yimen.example>\r\n"))
      }
    }
  }

  @Test("A mail that the server refuses for good is not tried again")
  func fails() async throws {
    try await SMTPTestServer.run(SMTPServerScript(steps: ["RCPT": .reply(["550 no such person"])])) { server in
      try await NotifyBench.run(settings: Self.settings(server)) { bench in
        try await bench.tell("received", Self.received("s1"))
        _ = try await bench.mailbox(of: "s1") { $0.first?.mail == "failed" }
        server.follow(SMTPServerScript())
        bench.bench.clock.set("2026-09-03T10:00")
        try await bench.tell("received", Self.received("s2"))
        _ = try await bench.mailbox(of: "s2") { $0.first?.mail == "sent" }
        #expect(server.record.heard.connections == 2)
        #expect(try await bench.mailbox(of: "s1").map(\.mail) == ["failed"])
      }
    }
  }

  @Test("A mail whose acceptance was never heard is unknown, and never sent again, not after a restart either")
  func unknown() async throws {
    let directory = TemporaryDirectory.make()
    try await SMTPTestServer.run(SMTPServerScript(steps: [".": .drop])) { server in
      try await NotifyBench.run(settings: Self.settings(server), directory: directory) { bench in
        try await bench.tell("received", Self.received("s1"))
        _ = try await bench.mailbox(of: "s1") { $0.first?.mail == "unknown" }
      }
      server.follow(SMTPServerScript())
      try await NotifyBench.run(at: "2026-09-01T10:05", settings: Self.settings(server), directory: directory) { bench in
        try await bench.tell("received", Self.received("s2"))
        _ = try await bench.mailbox(of: "s2") { $0.first?.mail == "sent" }
        #expect(try await bench.mailbox(of: "s1").map(\.mail) == ["unknown"])
        #expect(server.record.heard.mails.count == 2)
      }
    }
  }

  @Test(
    "A mail server that answers 4xx and 5xx, drops a mail before its end and after, and hangs is survived, with each mail as often as it should"
  )
  func badServer() async throws {
    try await SMTPTestServer.run(SMTPServerScript(steps: ["RCPT": .reply(["451 later"])])) { server in
      try await NotifyBench.run(settings: Self.settings(server)) { bench in
        func tell(_ subject: String, until fits: (DeliveryView) -> Bool) async throws {
          try await bench.tellDecided(subject)
          try await bench.delivery(of: "c-\(subject).case-decided.1", over: "mail", fits)
        }
        try await tell("later") { $0.state == "failed" && $0.dueAt > 0 }
        server.follow(SMTPServerScript(steps: ["RCPT": .reply(["550 no such person"])]))
        try await tell("never") { $0.state == "failed" && $0.dueAt == 0 }
        server.follow(SMTPServerScript(steps: ["DATA": .drop]))
        try await tell("cut") { $0.state == "failed" && $0.dueAt > 0 }
        server.follow(SMTPServerScript(steps: [".": .drop]))
        try await tell("lost") { $0.state == "unknown" }
        server.follow(SMTPServerScript(steps: [".": .held(["250 ok"])]))
        try await tell("hung") { $0.state == "sending" }
        while server.record.heard.mails.count < 2 { await Task.yield() }
        #expect((server.record.heard.connections, server.record.heard.mails.count) == (5, 2))
        // It holds up nobody, and what surely did not go does when its time has come.
        server.follow(SMTPServerScript())
        try await tell("good") { $0.state == "sent" }
        bench.bench.clock.set("2026-09-01T10:01")
        for subject in ["later", "cut"] {
          try await bench.delivery(of: "c-\(subject).case-decided.1", over: "mail") { $0.state == "sent" && $0.attempt == 2 }
        }
        server.record.release()
        try await bench.delivery(of: "c-hung.case-decided.1", over: "mail") { $0.state == "sent" && $0.attempt == 1 }
        for (subject, state) in [("never", "failed"), ("lost", "unknown")] {
          try await bench.delivery(of: "c-\(subject).case-decided.1", over: "mail") {
            $0.state == state && $0.attempt == 1 && $0.dueAt == 0
          }
        }
        #expect((server.record.heard.connections, server.record.heard.mails.count) == (8, 5))
      }
    }
  }

  /// Ends the sessions that hold duties, and nothing else.
  private func endDuties(at store: StoreLocation) async throws {
    let probe = try await Store.open(
      StoreConfiguration(store, service: "probe"), migrations: [], logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    _ = try await probe.write { transaction in
      try transaction.rows(
        """
        SELECT pg_terminate_backend(a.pid)::text FROM pg_stat_activity a JOIN pg_locks l ON l.pid = a.pid
        WHERE l.locktype = 'advisory' AND a.state = 'idle' AND a.datname = current_database()
        """)
    }
    await probe.close()
  }

  @Test("Who loses the duty in the midst of a mail says what came of it, though another took over")
  func takenOver() async throws {
    let store = try await TestStore.server(for: TemporaryDirectory.make())
    try await SMTPTestServer.run(SMTPServerScript(steps: [".": .held(["250 ok"])])) { server in
      try await NotifyBench.run(settings: Self.settings(server), store: store) { one in
        try await NotifyBench.run(settings: Self.settings(server), store: store) { _ in
          try await one.tell("received", Self.received("s1"))
          while server.record.heard.mails.isEmpty { await Task.yield() }
          try await endDuties(at: store)
          _ = try await one.mailbox(of: "s1") { $0.first?.mail == "unknown" }
          server.record.release()
          _ = try await one.mailbox(of: "s1") { $0.first?.mail == "sent" }
          #expect(server.record.heard.mails.count == 1)
        }
      }
    }
  }

  @Test("A mail that was under way when the program died is unknown, and never sent again")
  func interrupted() async throws {
    let directory = TemporaryDirectory.make()
    try await SMTPTestServer.run { server in
      try await NotifyBench.run(settings: Self.settings(server), directory: directory) { bench in
        try await bench.tell("received", Self.received("s1"))
        _ = try await bench.mailbox(of: "s1") { $0.first?.mail == "sent" }
      }
      // What a program leaves that dies between the attempt and its outcome.
      try await NotifyStore.edit(in: directory) { try $0.execute("UPDATE delivery SET state = 'sending', due_at = NULL") }
      try await NotifyBench.run(at: "2026-09-01T10:05", settings: Self.settings(server), directory: directory) { bench in
        _ = try await bench.mailbox(of: "s1") { $0.first?.mail == "unknown" }
        try await bench.tell("received", Self.received("s2"))
        _ = try await bench.mailbox(of: "s2") { $0.first?.mail == "sent" }
        #expect(server.record.heard.mails.count == 2)
      }
    }
  }

  @Test(
    "What the first server surely did not take goes by the second at once, and what it may have taken by none", arguments: [true, false])
  func secondServer(isSure: Bool) async throws {
    let script = SMTPServerScript(steps: isSure ? ["RCPT": .reply(["451 later"])] : [".": .drop])
    try await SMTPTestServer.run(script) { first in
      try await SMTPTestServer.run { second in
        let values = ["mail2.host": "127.0.0.1", "mail2.port": String(second.port), "mail2.security": "none"]
        try await NotifyBench.run(settings: values.merging(Self.settings(first)) { one, _ in one }) { bench in
          for subject in ["s1", "s2"] {
            try await bench.tell("received", Self.received(subject))
            _ = try await bench.mailbox(of: subject) { $0.first?.mail == (isSure ? "sent" : "unknown") }
          }
          #expect((first.record.heard.connections, second.record.heard.mails.count) == (2, isSure ? 2 : 0))
        }
      }
    }
  }

  @Test("The mailbox does not wait for the address: the mail goes when it can be asked for")
  func withoutIdentity() async throws {
    try await SMTPTestServer.run { server in
      try await NotifyBench.run(settings: Self.settings(server), withIdentity: false) { bench in
        try await bench.tellDecided("s1")
        #expect(try await bench.mailbox(of: "s1", count: 1)[0].mail == "pending")
        try await bench.bench.host(StandInIdentityService.self)
        try await turnUntil("sent", "s1", bench)
        #expect(server.record.heard.mails.count == 1)
      }
    }
  }

  @Test("Notices are sent to a server that others wrote", .enabled(if: AiosmtpdServer.isInstalled, "needs aiosmtpd from PyPI"))
  func interoperation() async throws {
    let certificate = try TestCertificate.local.get()
    let server = try AiosmtpdServer(certificate, withoutMechanism: "LOGIN")
    defer { server.stop() }
    let settings = [
      "mail.host": "localhost", "mail.port": String(server.port), "mail.security": "starttls", "mail.user": "hall",
      "mail.password": "secret", "mail.certificates": certificate.file, "mail.from": "notice@hall.example",
    ]
    try await NotifyBench.run(settings: settings) { bench in
      try await bench.tell("received", Self.received("s1"))
      let notice = try await bench.mailbox(of: "s1") { $0.first?.mail == "sent" }[0]
      let mail = try server.mail()
      #expect((mail.subject, mail.sender, mail.recipient) == (notice.titleZh, "notice@hall.example", "s1@home.example"))
      #expect((mail.messageID, mail.isEncrypted, mail.defects) == ("<\(notice.id).mail@hall.example>", true, 0))
    }
  }
}
