import Bus
import Contracts
import Testing

@Suite("bus.events")
struct ReadEventsOperationTests {
  @Test func `gives what came after a cursor, as far as the limit goes`() async throws {
    try await LedgerBench.run { ledger in
      for text in ["one", "two", "three"] { try await ledger.add(text) }
      let page = try await ledger.events {
        $0.after = 1
        $0.limit = 1
      }
      #expect(page.events.map(\.subject) == ["two"])
      #expect(page.next == 2 && page.head == 3)
    }
  }

  @Test func `a page of large events is cut, so that it fits into a message`() async throws {
    try await LedgerBench.run { ledger in
      let texts = (1...4).map { String(repeating: "\($0)", count: 200_000) }
      for text in texts { try await ledger.add(text) }
      var read: [String] = []
      while read.count < texts.count {
        let page = try await ledger.events { $0.after = read.count }
        #expect(page.events.count == 1 && page.next == read.count + 1)
        read += page.events.map(\.subject)
        guard !page.events.isEmpty else { break }
      }
      #expect(read == texts)
    }
  }

  @Test func `says which field cannot be as it is`() async throws {
    try await LedgerBench.run { ledger in
      for (field, request) in [
        ("after", ReadEvents.with { $0.after = -1 }), ("limit", .with { $0.limit = -1 }),
        ("waitMilliseconds", .with { $0.waitMilliseconds = -1 }),
      ] {
        let error = await #expect(throws: Refusal.self) { try await ledger.events { $0 = request } }
        #expect(error?.code == BusRefusals.badRequest.code && error?.detail == field)
      }
    }
  }

  @Test func `passes over other kinds, and the cursor goes on`() async throws {
    try await LedgerBench.run { ledger in
      try await ledger.add("one")
      let page = try await ledger.events { $0.kinds = ["ledger.removed"] }
      #expect(page.events.isEmpty && page.next == 1)
    }
  }

  @Test func `waits for the next event`() async throws {
    try await LedgerBench.run { ledger in
      async let page = ledger.events { $0.waitMilliseconds = 8_000 }
      try await ledger.add("one")
      #expect(try await page.events.map(\.subject) == ["one"])
    }
  }

  @Test func `answers an empty page when nothing comes in the time`() async throws {
    try await LedgerBench.run { ledger in
      let page = try await ledger.events { $0.waitMilliseconds = 5 }
      #expect(page.events.isEmpty && page.next == 0)
    }
  }

  @Test(arguments: [(-1, 0, 0), (0, -1, 0), (0, 0, -1)])
  func `refuses negative numbers`(after: Int, limit: Int, wait: Int) async throws {
    try await LedgerBench.run { ledger in
      await #expect(throws: Refusal.self) {
        try await ledger.events {
          $0.after = after
          $0.limit = limit
          $0.waitMilliseconds = wait
        }
      }
    }
  }
}
