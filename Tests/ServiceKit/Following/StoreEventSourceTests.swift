import Bus
import Contracts
import TestKit
import Testing

@Suite("A service's log, pushed")
struct StoreEventSourceTests {
  static let copier = Principal(id: "copy", role: .service, channel: "service")

  @Test func `brings the events as bus.events gives them, at their sequences`() async throws {
    try await LedgerBench.run { ledger in
      for text in ["one", "two", "three"] { try await ledger.add(text) }
      let subscription = try ledger.bench.node.events(of: "ledger", after: 1, as: Self.copier)
      var events: [LoggedEvent] = []
      while events.count < 2, let event = try await subscription.next() { events.append(event) }
      #expect(events.map(\.position) == [2, 3])
      let read = try await ledger.events { $0.after = 1 }.events
      #expect(try events.map { try Event(decoding: $0.body) } == read)
    }
  }

  @Test func `brings an event as soon as it is committed`() async throws {
    try await LedgerBench.run { ledger in
      let subscription = try ledger.bench.node.events(of: "ledger", after: 0, as: Self.copier)
      async let event = subscription.next()
      try await ledger.add("one")
      #expect(try await event?.position == 1)
    }
  }

  @Test func `is for programs, operators and auditors`() async throws {
    try await LedgerBench.run { ledger in
      let subscription = try ledger.bench.node.events(of: "ledger", after: 0, as: LedgerBench.clerk)
      let refusal = await #expect(throws: Refusal.self) { try await subscription.next() }
      #expect(refusal?.code == BusRefusals.roleMissing.code)
    }
  }

  @Test func `is told to be another log by a cursor that lies beyond it`() async throws {
    try await LedgerBench.run { ledger in
      try await ledger.add("one")
      let subscription = try ledger.bench.node.events(of: "ledger", after: 5, as: Self.copier)
      let refusal = await #expect(throws: Refusal.self) { try await subscription.next() }
      #expect(refusal?.code == BusRefusals.eventsGone.code && subscription.gap == 2)
    }
  }
}
