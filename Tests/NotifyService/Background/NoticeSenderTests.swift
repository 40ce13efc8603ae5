import Bus
import Contracts
import Store
import TestKit
import Testing

@testable import NotifyService

@Suite("Sending notices by providers of text messages", .timeLimit(.minutes(3)))
struct NoticeSenderTests {
  private static let answered = "c-s1.case-answered.1"

  private func run(
    _ step: @escaping @Sendable (HTTPTestServer.Request) -> HTTPTestServer.Step = { _ in .answer(200) },
    at time: String = "2026-09-01T10:00",
    _ values: [String: String] = [:], _ body: (NotifyBench, HTTPTestServer) async throws -> Void
  ) async throws {
    try await HTTPTestServer.run(step) { server in
      try await NotifyBench.run(at: time, settings: values.merging(["text.url": server.address]) { one, _ in one }) { bench in
        try await body(bench, server)
      }
    }
  }

  @Test("A notice goes out once, in the language of the person, with an id of its own")
  func sends() async throws {
    try await run { bench, server in
      for (subject, words) in [
        ("s1", "【一门】您的评价已整改：事项P027。办件编号N-c-s1，详见信箱。"),
        ("english2", "[Yimen] Your rating was answered: Item P027. Case N-c-english2: see your mailbox."),
      ] {
        try await bench.tellAnswered(subject)
        let notice = try await bench.mailbox(of: subject) { $0.first?.textMessage == "sent" }[0]
        let request = try #require(server.requests.last)
        let body = try JSONValue(parsing: request.body)
        #expect(body["text"] == .string(words) && body["to"] == .string(ReadStandInContact.phone(of: subject)))
        #expect(request.headers["idempotency-key"] == "\(notice.id).text" && notice.mail == "off")
      }
      #expect(server.requests.count == 2)
    }
  }

  @Test("A sure no is tried again later with the same id, and told once")
  func retries() async throws {
    try await run({ _ in .answer(429) }) { bench, server in
      try await bench.tellAnswered("s1")
      let failed = try await bench.delivery(of: Self.answered, over: "text") { $0.state == "failed" }
      #expect(failed.dueAt > 0 && failed.failure == "text.429" && server.requests.count == 1)
      server.follow { _ in .answer(200) }
      try await bench.turn(until: Self.answered, over: "text") { $0.state == "sent" }
      #expect(server.requests.count == 2 && Set(server.requests.map { $0.headers["idempotency-key"] }).count == 1)
    }
  }

  @Test("What is refused for good is a dead letter until an operator sends it again")
  func deadLetter() async throws {
    try await run({ _ in .answer(400) }) { bench, server in
      try await bench.tellAnswered("s1")
      try await bench.delivery(of: Self.answered, over: "text") { $0.state == "failed" && $0.dueAt == 0 }
      #expect(try await bench.deadLetters().deliveries.map(\.notice) == [Self.answered])
      server.follow { _ in .answer(200) }
      let again = try await bench.resend(Self.answered, over: "text")
      #expect(again.round == 1 && again.state == "pending")
      try await bench.delivery(of: Self.answered, over: "text") { $0.state == "sent" }
      #expect(server.requests.count == 2)
      #expect(try await bench.deadLetters().deliveries.isEmpty)
      await #expect { try await bench.resend(Self.answered, over: "text") } throws: {
        ($0 as? Refusal)?.code == NotifyRefusals.notResendable.code
      }
    }
  }

  @Test("A provider that is down for longer than all attempts leaves a dead letter, which goes out when it is back and an operator says so")
  func longOutage() async throws {
    try await run({ _ in .answer(503) }) { bench, server in
      try await bench.tellAnswered("s1")
      try await bench.turn(until: Self.answered, over: "text") { $0.state == "failed" && $0.dueAt == 0 }
      #expect(server.requests.count == 15)
      server.follow { _ in .answer(200) }
      try await bench.resend(Self.answered, over: "text")
      try await bench.turn(until: Self.answered, over: "text") { $0.state == "sent" }
      #expect(server.requests.count == 16)
    }
  }

  @Test("A message that was read and not answered is unknown, and never sent again by itself", arguments: [true, false])
  func unknown(isDropped: Bool) async throws {
    try await run({ _ in isDropped ? .drop : .hang }, ["text.seconds": "1"]) { bench, server in
      try await bench.tellAnswered("s1")
      try await bench.delivery(of: Self.answered, over: "text") { $0.state == "unknown" }
      server.follow { _ in .answer(200) }
      bench.bench.clock.set("2026-09-20T10:00")
      try await bench.tellAnswered("s2")
      try await bench.delivery(of: "c-s2.case-answered.1", over: "text") { $0.state == "sent" }
      #expect(server.requests.count == 2)
      let waiting = try await bench.deadLetters { $0.state = "unknown" }
      #expect(waiting.deliveries.map(\.notice) == [Self.answered])
      try await bench.resend(Self.answered, over: "text")
      try await bench.delivery(of: Self.answered, over: "text") { $0.state == "sent" }
      #expect(server.requests.filter { $0.headers["idempotency-key"] == "\(Self.answered).text" }.count == 2)
    }
  }

  @Test("After a sure failure the second provider takes it at once, after an unknown outcome none does", arguments: [true, false])
  func secondProvider(isSure: Bool) async throws {
    try await HTTPTestServer.run { second in
      try await run({ _ in isSure ? .answer(503) : .drop }, ["text2.url": second.address]) { bench, first in
        try await bench.tellAnswered("s1")
        let ended = try await bench.delivery(of: Self.answered, over: "text") { $0.state == (isSure ? "sent" : "unknown") }
        #expect((ended.attempt, ended.provider) == (isSure ? 2 : 1, isSure ? 2 : 1))
        // What is told after it goes out too: the first had its turn.
        try await bench.tellAnswered("s2")
        try await bench.delivery(of: "c-s2.case-answered.1", over: "text") { $0.state == (isSure ? "sent" : "unknown") }
        #expect((first.requests.count, second.requests.count) == (2, isSure ? 2 : 0))
      }
    }
  }

  @Test(
    "A provider that is down keeps nobody waiting who has another: after five failures the rest goes by the other without an attempt at it")
  func handedOver() async throws {
    try await HTTPTestServer.run { second in
      try await run({ _ in .answer(503) }, ["text2.url": second.address, "text.width": "1"]) { bench, first in
        for index in 0..<12 { try await bench.tellAnswered("s\(index)") }
        var attempts: [Int] = []
        for index in 0..<12 {
          let sent = try await bench.delivery(of: "c-s\(index).case-answered.1", over: "text") { $0.state == "sent" }
          #expect(sent.provider == 2)
          attempts.append(sent.attempt)
        }
        #expect(attempts.filter { $0 == 2 }.count == 5 && attempts.filter { $0 == 1 }.count == 7)
        #expect((first.requests.count, second.requests.count) == (5, 12))
      }
    }
  }

  @Test("A slow provider holds up its own notices alone: all mails are out while it has no more than its width")
  func slowBesideQuick() async throws {
    try await SMTPTestServer.run { mail in
      let values = MailSenderTests.settings(mail).merging(["text.width": "2"]) { $1 }
      try await run({ _ in .held(200) }, values) { bench, text in
        for index in 0..<20 { try await bench.tellDecided("s\(index)") }
        for index in 0..<20 { _ = try await bench.mailbox(of: "s\(index)") { $0.first?.mail == "sent" } }
        while text.requests.count < 2 { await Task.yield() }
        #expect((mail.record.heard.mails.count, text.requests.count) == (20, 2))
        text.follow { _ in .answer(200) }
        text.release()
        for index in 0..<20 { _ = try await bench.mailbox(of: "s\(index)") { $0.first?.textMessage == "sent" } }
        #expect((mail.record.heard.mails.count, text.requests.count) == (20, 20))
      }
    }
  }

  @Test("One slow message holds up no other of the same provider")
  func slowMessage() async throws {
    try await run({ $0.body.contains("N-c-slow") ? .held(200) : .answer(200) }, ["text.width": "2"]) { bench, server in
      try await bench.tellAnswered("slow")
      for index in 0..<10 { try await bench.tellAnswered("s\(index)") }
      for index in 0..<10 { _ = try await bench.mailbox(of: "s\(index)") { $0.first?.textMessage == "sent" } }
      #expect(try await bench.mailbox(of: "slow").map(\.textMessage) == ["pending"])
      server.release()
      _ = try await bench.mailbox(of: "slow") { $0.first?.textMessage == "sent" }
    }
  }

  @Test("Who has no phone gets the mail instead, and what the law wants told goes over both")
  func channels() async throws {
    try await SMTPTestServer.run { mail in
      try await run({ _ in .answer(200) }, MailSenderTests.settings(mail)) { bench, _ in
        try await bench.tellAnswered("phoneless1")
        let notice = try await bench.mailbox(of: "phoneless1") { $0.first?.mail == "sent" }[0]
        #expect(notice.textMessage == "none")
        try await bench.tellAnswered("s1")
        let reached = try await bench.mailbox(of: "s1") { $0.first?.textMessage == "sent" }
        #expect(reached.map(\.mail) == ["off"])
        try await bench.tellDecided("s2")
        _ = try await bench.mailbox(of: "s2") { $0.first?.textMessage == "sent" && $0.first?.mail == "sent" }
        #expect(mail.record.heard.mails.count == 2)
      }
    }
  }

  @Test("At night nothing goes out but a code")
  func night() async throws {
    try await run({ _ in .answer(200) }, at: "2026-09-01T23:00") { bench, server in
      try await bench.tellAnswered("s1")
      _ = try await bench.mailbox(of: "s1", count: 1)
      _ = try await bench.bench.call(
        AppendIdentityEvent.with { $0.due = ContactCodeDue.with { ($0.subject, $0.kind) = ("s2", .phone) } },
        as: Principal(id: "identity", role: .service, channel: "service"))
      _ = try await bench.mailbox(of: "s2") { $0.first?.textMessage == "sent" }
      #expect(server.requests.count == 1 && server.requests[0].body.contains("042137"))
      bench.bench.clock.set("2026-09-02T08:15")
      _ = try await bench.mailbox(of: "s1") { $0.first?.textMessage == "sent" }
      #expect(server.requests.count == 2)
    }
  }

  @Test("What failed in the evening is not tried again at night")
  func evening() async throws {
    try await run({ _ in .answer(429) }, at: "2026-09-01T21:59") { bench, server in
      try await bench.tellAnswered("s1")
      let failed = try await bench.delivery(of: Self.answered, over: "text") { $0.state == "failed" }
      bench.bench.clock.set("2026-09-01T22:30")
      try await bench.delivery(of: Self.answered, over: "text") { $0.dueAt > failed.dueAt }
      #expect(server.requests.count == 1)
      server.follow { _ in .answer(200) }
      bench.bench.clock.set("2026-09-02T08:15")
      try await bench.delivery(of: Self.answered, over: "text") { $0.state == "sent" }
      #expect(server.requests.count == 2)
    }
  }

  @Test("What was under way when the program died is unknown")
  func interrupted() async throws {
    let directory = TemporaryDirectory.make()
    try await HTTPTestServer.run { server in
      let settings = ["text.url": server.address]
      try await NotifyBench.run(settings: settings, directory: directory) { bench in
        try await bench.tellAnswered("s1")
        try await bench.delivery(of: Self.answered, over: "text") { $0.state == "sent" }
      }
      // What a program leaves that dies between the attempt and its outcome.
      try await NotifyStore.edit(in: directory) { try $0.execute("UPDATE delivery SET state = 'sending', due_at = NULL") }
      try await NotifyBench.run(at: "2026-09-04T10:00", settings: settings, directory: directory) { bench in
        let lost = try await bench.delivery(of: Self.answered, over: "text") { $0.state == "unknown" }
        #expect(lost.failure == "interrupted" && server.requests.count == 1)
      }
    }
  }

  @Test("What was due of a second provider goes by the first when there is no second any more")
  func reclaimed() async throws {
    let directory = TemporaryDirectory.make()
    try await HTTPTestServer.run({ _ in .answer(503) }) { first in
      try await NotifyBench.run(settings: ["text.url": first.address], directory: directory) { bench in
        try await bench.tellAnswered("s1")
        try await bench.delivery(of: Self.answered, over: "text") { $0.state == "failed" }
      }
      try await NotifyStore.edit(in: directory) { try $0.execute("UPDATE delivery SET provider = 1") }
      first.follow { _ in .answer(200) }
      try await NotifyBench.run(at: "2026-09-04T10:00", settings: ["text.url": first.address], directory: directory) { bench in
        _ = try await bench.delivery(of: Self.answered, over: "text") { $0.state == "sent" && $0.provider == 1 }
      }
    }
  }
}
