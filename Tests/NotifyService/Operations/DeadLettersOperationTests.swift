import Bus
import Contracts
import TestKit
import Testing

@Suite("Dead letters", .timeLimit(.minutes(2)))
struct DeadLettersOperationTests {
  private func run(_ count: Int, _ body: (NotifyBench, HTTPTestServer) async throws -> Void) async throws {
    try await HTTPTestServer.run({ _ in .answer(400) }) { server in
      try await NotifyBench.run(settings: ["text.url": server.address]) { bench in
        for index in 0..<count { try await bench.tellAnswered("s\(index)") }
        for index in 0..<count { _ = try await bench.mailbox(of: "s\(index)") { $0.first?.textMessage == "failed" } }
        try await body(bench, server)
      }
    }
  }

  @Test("Pages neither skip nor repeat", arguments: [1, 2, 7])
  func pages(limit: Int) async throws {
    try await run(7) { bench, _ in
      var (seen, after): ([String], String) = ([], "")
      repeat {
        let page = try await bench.deadLetters { ($0.limit, $0.after) = (limit, after) }
        #expect(page.deliveries.count <= limit)
        seen += page.deliveries.map(\.notice)
        after = page.next
      } while !after.isEmpty
      #expect(seen.sorted() == (0..<7).map { "c-s\($0).case-answered.1" })
      let all = try await bench.deadLetters().deliveries
      #expect(all.allSatisfy { $0.failure == "text.400" && $0.caseID.hasPrefix("c-s") && $0.dueAt == 0 })
    }
  }

  @Test("They are narrowed by channel and state, and what is neither is refused")
  func narrowed() async throws {
    try await run(2) { bench, _ in
      for (channel, state, count) in [("text", "", 2), ("mail", "", 0), ("", "unknown", 0), ("text", "failed", 2)] {
        let list = try await bench.deadLetters { ($0.channel, $0.state) = (channel, state) }
        #expect(list.deliveries.count == count, "\(channel) \(state)")
      }
      await #expect { try await bench.deadLetters { $0.state = "sent" } } throws: {
        ($0 as? Refusal)?.code == NotifyRefusals.unknownDeliveryState.code
      }
      await #expect { try await bench.deadLetters { $0.channel = "pigeon" } } throws: {
        ($0 as? Refusal)?.code == NotifyRefusals.unknownChannel.code
      }
      await #expect { try await bench.deadLetters { $0.after = "nowhere" } } throws: {
        ($0 as? Refusal)?.code == BusRefusals.badRequest.code
      }
    }
  }

  @Test("What there is not is not sent again, and nobody but an operator sends anything again")
  func refused() async throws {
    try await run(1) { bench, server in
      for (notice, channel) in [("c-s9.case-answered.1", "text"), ("c-s0.case-answered.1", "mail"), ("nonsense", "text")] {
        await #expect { try await bench.resend(notice, over: channel) } throws: {
          ($0 as? Refusal)?.code == NotifyRefusals.unknownNotice.code
        }
      }
      let request = ResendNotice.with { ($0.notice, $0.channel) = ("c-s0.case-answered.1", "text") }
      await #expect { try await bench.bench.call(request, as: NotifyBench.auditor) } throws: {
        ($0 as? Refusal)?.code == BusRefusals.roleMissing.code
      }
      #expect(server.requests.count == 1)
    }
  }

  @Test("A double click sends again once")
  func once() async throws {
    try await run(1) { bench, server in
      server.follow { _ in .answer(200) }
      let request = ResendNotice.with { ($0.notice, $0.channel) = ("c-s0.case-answered.1", "text") }
      for _ in 0..<2 {
        let reply = try await bench.bench.call(request, as: NotifyBench.manager, key: Array(repeating: 7, count: 16))
        #expect(reply.round == 1)
      }
      _ = try await bench.mailbox(of: "s0") { $0.first?.textMessage == "sent" }
      #expect(server.requests.count == 2)
    }
  }

  @Test("All deliveries of a case are told by its id, and a question for neither or both is refused")
  func ofCase() async throws {
    try await run(1) { bench, _ in
      let list = try await bench.bench.call(ReadDeliveries.with { $0.caseID = "c-s0" }, as: NotifyBench.manager)
      #expect(list.deliveries.map(\.notice) == ["c-s0.case-answered.1"])
      for request in [ReadDeliveries(), ReadDeliveries.with { ($0.caseID, $0.notice) = ("c-s0", "c-s0.case-answered.1") }] {
        await #expect { try await bench.bench.call(request, as: NotifyBench.manager) } throws: {
          ($0 as? Refusal)?.code == BusRefusals.badRequest.code
        }
      }
    }
  }
}
