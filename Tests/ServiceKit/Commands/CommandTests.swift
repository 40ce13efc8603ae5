import Bus
import Contracts
import TestKit
import Testing

@Suite("A command")
struct CommandTests {
  @Test func `writes its state and its event together`() async throws {
    try await LedgerBench.run { ledger in
      let line = try await ledger.add("one")
      #expect(line.place == 1 && line.principal == "clerk:window-01")
      #expect(try await ledger.lines == ["one"])
      let page = try await ledger.events()
      #expect(page.events.map(\.kind) == ["ledger.added"])
      #expect(page.events.first?.subject == "one")
      #expect(page.events.first?.principal == "window-01" && page.events.first?.role == .clerk && page.events.first?.channel == "window")
      #expect(page.events.first?.at == ledger.bench.clock.microseconds)
    }
  }

  @Test func `answers the same key with the same reply, and does nothing again`() async throws {
    try await LedgerBench.run { ledger in
      let first = try await ledger.add("one", key: "key-0001")
      try await ledger.add("two")
      #expect(try await ledger.add("one", key: "key-0001") == first)
      #expect(try await ledger.lines == ["one", "two"])
      #expect(try await ledger.events().events.count == 2)
    }
  }

  @Test func `is done once when many with one key come at the same moment`() async throws {
    try await LedgerBench.run { ledger in
      let replies = try await withThrowingTaskGroup(of: Line.self) { group in
        for _ in 0..<50 { group.addTask { try await ledger.add("one", key: "key-0001") } }
        return try await group.reduce(into: Set<Line>()) { $0.insert($1) }
      }
      #expect(replies.count == 1)
      #expect(try await ledger.lines == ["one"])
    }
  }

  @Test func `refuses the same key with another body`() async throws {
    try await LedgerBench.run { ledger in
      try await ledger.add("one", key: "key-0001")
      let refusal = try await ledger.refusal(of: "two", key: "key-0001")
      #expect(refusal?.name == "bus.keyReused" && refusal?.notExecuted == true)
      #expect(try await ledger.lines == ["one"])
    }
  }

  @Test func `takes a key for each principal and each method apart`() async throws {
    try await LedgerBench.run { ledger in
      try await ledger.add("one", key: "key-0001")
      try await ledger.add("two", key: "key-0001", as: Principal(id: "window-02", role: .clerk, channel: "window"))
      #expect(try await ledger.lines == ["one", "two"])
    }
  }

  @Test func `leaves nothing behind when it is refused, and its key stays free`() async throws {
    try await LedgerBench.run { ledger in
      let refusal = try await ledger.refusal(of: "refused", key: "key-0001")
      #expect(refusal?.name == "ledger.refused" && refusal?.detail == "refused" && refusal?.notExecuted == true)
      #expect(try await ledger.lines.isEmpty)
      #expect(try await ledger.events().head == 0)
      try await ledger.add("one", key: "key-0001")
      #expect(try await ledger.lines == ["one"])
    }
  }

  @Test func `is refused in words that are read once its own write is undone, and its key stays free`() async throws {
    try await LedgerBench.run { ledger in
      try await ledger.add("one")
      let refusal = try await ledger.refusal(of: "completed", key: "key-0001")
      #expect(refusal?.name == "ledger.refused" && refusal?.detail == "1" && refusal?.notExecuted == true)
      #expect(try await ledger.lines == ["one"])
      try await ledger.add("two", key: "key-0001")
      #expect(try await ledger.lines == ["one", "two"])
    }
  }

  @Test func `leaves nothing behind when it fails, and tells no more than a trace`() async throws {
    try await LedgerBench.run { ledger in
      let refusal = try await ledger.refusal(of: "broken")
      #expect(refusal?.name == "bus.internal" && refusal?.detail.count == 32)
      #expect(try await ledger.lines.isEmpty)
      #expect(try await ledger.events().head == 0)
    }
  }

  @Test func `stays done when what it read before has changed`() async throws {
    try await LedgerBench.run { ledger in
      let first = try await ledger.add("gated", key: "key-0001")
      try await ledger.add("gate")
      #expect(try await ledger.add("gated", key: "key-0001") == first)
      #expect(try await ledger.refusal(of: "gated", key: "key-0002")?.detail == "gate")
      #expect(try await ledger.refusal(of: "gated, but otherwise", key: "key-0001")?.name == "bus.keyReused")
    }
  }

  @Test func `is remembered over a restart`() async throws {
    let directory = TemporaryDirectory.make()
    try await LedgerBench.run(in: directory) { try await $0.add("one", key: "key-0001") }
    try await LedgerBench.run(in: directory) { ledger in
      let again = try await ledger.add("one", key: "key-0001")
      #expect(again.place == 1)
      #expect(try await ledger.lines == ["one"])
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `is not done once its deadline is over before its turn at the store, and its key stays free`() async throws {
    try await LedgerBench.run { ledger in
      let line = HeldLine()
      defer { line.release() }
      let held = Task { try await ledger.add(line.text) }
      await line.waitUntilEntered()
      let late = try await ledger.refusal(of: "late", key: "key-0001", within: .milliseconds(50))
      #expect(late?.name == "bus.deadlineExceeded" && late?.notExecuted == false)
      // What is answered came after it on the same link, so that the deadline of the first is over when that of the next is.
      #expect(try await ledger.lines == [])
      _ = try await ledger.refusal(of: "later", within: .milliseconds(100))
      line.release()
      _ = try await held.value
      try await ledger.add("after")
      #expect(try await !ledger.lines.contains("late"))
      try await ledger.add("late", key: "key-0001")
      #expect(try await ledger.lines.last == "late")
    }
  }

  @Test func `is refused to a role that may not, before it begins`() async throws {
    try await LedgerBench.run { ledger in
      let refusal = try await ledger.refusal(of: "one", as: Principal(id: "a", role: .applicant, channel: "web"))
      #expect(refusal?.name == "bus.roleMissing" && refusal?.notExecuted == true)
      #expect(try await ledger.lines.isEmpty)
    }
  }

  @Test func `is not done for another where it does not ask whether that may be`() async throws {
    try await LedgerBench.run { ledger in
      for role in Role.allCases {
        let acting = Principal(id: "s1", role: role, channel: "web", actingFor: "s2")
        let refused = try await ledger.refusal(of: "one", as: acting)
        // A role that may not call at all hears that first.
        #expect(refused?.code == IdentityRefusals.actingNotTaken.code || refused?.code == BusRefusals.roleMissing.code)
        #expect(refused?.notExecuted == true)
      }
      #expect(try await ledger.lines.isEmpty)
    }
  }
}
