import Bus
import Contracts
import TestKit
import Testing

@Suite("Reports of providers", .timeLimit(.minutes(2)))
struct ReportDeliveryOperationTests {
  private static let notice = "c-s1.case-answered.1"

  private func run(
    _ step: @escaping @Sendable (HTTPTestServer.Request) -> HTTPTestServer.Step = { _ in .answer(200) },
    _ values: [String: String] = [:], _ body: (NotifyBench, HTTPTestServer) async throws -> Void
  ) async throws {
    try await HTTPTestServer.run(step) { server in
      try await NotifyBench.run(settings: values.merging(["text.url": server.address]) { one, _ in one }) { bench in
        try await bench.tellAnswered("s1")
        try await body(bench, server)
      }
    }
  }

  @Test(
    "A message is found under our name and under the provider's, and a report that comes twice changes nothing", arguments: [true, false])
  func delivered(isOurs: Bool) async throws {
    try await run { bench, _ in
      try await bench.delivery(of: Self.notice, over: "text") { $0.state == "sent" }
      let (message, receipt) = (isOurs ? "\(Self.notice).text" : "", isOurs ? "" : "r1")
      let first = try await bench.report(true, message: message, receipt: receipt)
      #expect((first.known, first.changed, first.state) == (true, true, "delivered"))
      let second = try await bench.report(true, message: message, receipt: receipt)
      #expect((second.known, second.changed, second.state) == (true, false, "delivered"))
    }
  }

  @Test("One that comes before the answer counts, and the answer takes nothing back")
  func beforeAnswer() async throws {
    try await run({ _ in .held(200) }) { bench, server in
      while server.requests.isEmpty { await Task.yield() }
      #expect(try await bench.report(true, message: "\(Self.notice).text").state == "delivered")
      server.release()
      // The answer brings the provider's name, under which it is found from then on.
      while try await !bench.report(true, receipt: "r1").known { await Task.yield() }
      try await bench.delivery(of: Self.notice, over: "text") { $0.state == "delivered" && $0.attempt == 1 }
    }
  }

  @Test("One under the provider's name that comes before the answer is kept for it")
  func beforeName() async throws {
    try await run({ _ in .held(200) }) { bench, server in
      while server.requests.isEmpty { await Task.yield() }
      #expect(try await bench.report(false, receipt: "r1") == DeliveryReported())
      server.release()
      let ended = try await bench.delivery(of: Self.notice, over: "text") { $0.state == "undelivered" }
      #expect(ended.failure == "bounced")
    }
  }

  @Test("What one provider calls a message says nothing of the message that another calls the same")
  func twoProviders() async throws {
    try await HTTPTestServer.run { server in
      try await NotifyBench.run(settings: ["text.url": server.address, "text2.url": server.address]) { bench in
        try await bench.tellAnswered("s1")
        try await bench.delivery(of: Self.notice, over: "text") { $0.state == "sent" }
        #expect(try await bench.report(false, by: "text2", receipt: "r1") == DeliveryReported())
        #expect(try await bench.report(true, by: "text", receipt: "r1").state == "delivered")
      }
    }
  }

  /// By the second provider, since the first does not take it; then an operator sends it again, and the first has it.
  private func resentFromSecond(_ body: (NotifyBench, HTTPTestServer) async throws -> Void) async throws {
    try await HTTPTestServer.run({ _ in .answer(503) }) { first in
      try await HTTPTestServer.run { second in
        try await NotifyBench.run(settings: ["text.url": first.address, "text2.url": second.address]) { bench in
          try await bench.tellAnswered("s1")
          let sent = try await bench.delivery(of: Self.notice, over: "text") { $0.state == "sent" }
          #expect((sent.provider, sent.round) == (2, 0))
          #expect(try await bench.report(false, by: "text2", receipt: "r1").state == "undelivered")
          first.follow { _ in .held(200) }
          try await bench.resend(Self.notice, over: "text")
          while first.requests.count < 2 { await Task.yield() }
          try await body(bench, first)
        }
      }
    }
  }

  @Test("That a message of the second provider arrived after all counts when it was sent again by the first, and is not kept as early")
  func secondAfterResend() async throws {
    try await resentFromSecond { bench, first in
      let reported = try await bench.report(true, by: "text2", receipt: "r1")
      #expect((reported.known, reported.changed, reported.state) == (true, true, "delivered"))
      first.release()
      try await bench.delivery(of: Self.notice, over: "text") { $0.state == "delivered" && $0.round == 1 }
    }
  }

  @Test("That a message of the second provider did not arrive says nothing of the one that the first has since", arguments: [true, false])
  func bouncedBefore(isNamed: Bool) async throws {
    try await resentFromSecond { bench, first in
      let reported = try await bench.report(
        false, by: "text2", message: isNamed ? "\(Self.notice).text" : "", receipt: isNamed ? "" : "r1")
      #expect((reported.known, reported.changed, reported.state) == (true, false, "sending"))
      first.release()
      try await bench.delivery(of: Self.notice, over: "text") { $0.state == "sent" && $0.round == 1 && $0.provider == 1 }
      // Both are found by their names then, each under its provider.
      #expect(try await bench.report(false, by: "text2", receipt: "r1").changed == false)
      #expect(try await bench.report(true, by: "text2", receipt: "r1").state == "delivered")
    }
  }

  @Test("That it did not arrive makes a dead letter, and the mail takes its place")
  func bounced() async throws {
    try await SMTPTestServer.run { mail in
      try await run({ _ in .answer(200) }, MailSenderTests.settings(mail)) { bench, _ in
        try await bench.delivery(of: Self.notice, over: "text") { $0.state == "sent" }
        #expect(try await bench.report(false, receipt: "r1").state == "undelivered")
        try await bench.delivery(of: Self.notice, over: "mail") { $0.state == "sent" }
        #expect(try await bench.deadLetters().deliveries.map(\.state) == ["undelivered"])
        // It had arrived after all.
        #expect(try await bench.report(true, receipt: "r1").state == "delivered")
        #expect(try await bench.report(false, receipt: "r1").changed == false)
        #expect(try await bench.deadLetters().deliveries.isEmpty)
      }
    }
  }

  @Test("It settles what was unknown")
  func settlesUnknown() async throws {
    try await run({ _ in .drop }) { bench, server in
      try await bench.delivery(of: Self.notice, over: "text") { $0.state == "unknown" }
      #expect(try await bench.report(true, message: "\(Self.notice).text").state == "delivered")
      #expect(server.requests.count == 1)
    }
  }

  @Test("That it did not arrive is nothing to an attempt that the provider calls otherwise")
  func otherAttempt() async throws {
    try await run { bench, _ in
      try await bench.delivery(of: Self.notice, over: "text") { $0.state == "sent" }
      let report = try await bench.report(false, message: "\(Self.notice).text", receipt: "r0")
      #expect((report.known, report.changed, report.state) == (true, false, "sent"))
      #expect(try await bench.report(true, message: "\(Self.notice).text", receipt: "r0").state == "delivered")
    }
  }

  @Test("One of a message that nobody sent is taken, and changes nothing")
  func unknownMessage() async throws {
    try await run { bench, _ in
      for message in ["c-s9.case-answered.1.text", "\(Self.notice).mail", "nonsense"] {
        let reported = try await bench.report(true, message: message)
        #expect(reported == DeliveryReported())
      }
      let reported = try await bench.report(true, receipt: "nobody's")
      #expect(reported == DeliveryReported())
    }
  }

  @Test("A provider that there is not, or a report without a name, is refused")
  func refused() async throws {
    try await run { bench, _ in
      await #expect { try await bench.report(true, by: "pigeon", receipt: "r1") } throws: {
        ($0 as? Refusal)?.code == NotifyRefusals.unknownProvider.code
      }
      await #expect { try await bench.report(true) } throws: { ($0 as? Refusal)?.code == BusRefusals.badRequest.code }
      let report = ReportDelivery.with { ($0.provider, $0.receipt) = ("text", "r1") }
      await #expect { try await bench.bench.call(report, as: NotifyBench.applicant("s1")) } throws: {
        ($0 as? Refusal)?.code == BusRefusals.roleMissing.code
      }
    }
  }
}
