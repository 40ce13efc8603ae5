import Bus
import Logging
import ServiceKit
import Store
import TestKit
import Testing

@Suite("A follower")
struct FollowerTests {
  @Test func `has the effect of each event once, in order`() async throws {
    try await LedgerBench.run { ledger in
      let texts = (1...250).map { "line \($0)" }
      for text in texts { try await ledger.add(text) }
      #expect(try await ledger.copies(250) == texts)
    }
  }

  @Test func `takes what comes before an event that fails, and the rest once it goes`() async throws {
    try await LedgerBench.run { ledger in
      for text in ["one", "stumble", "two"] { try await ledger.add(text) }
      // What the failing event wrote has gone with its failure, and what follows it waits.
      #expect(try await ledger.copies(1) == ["one"])
      try await ledger.add("mended")
      #expect(try await ledger.copies(4) == ["one", "stumble", "two", "mended"])
    }
  }

  @Test func `goes on after a restart where its effect ended`() async throws {
    let directory = TemporaryDirectory.make()
    try await LedgerBench.run(in: directory) { ledger in
      for text in ["one", "two"] { try await ledger.add(text) }
      #expect(try await ledger.copies(2) == ["one", "two"])
    }
    try await LedgerBench.run(in: directory) { ledger in
      try await ledger.add("three")
      #expect(try await ledger.copies(3) == ["one", "two", "three"])
    }
  }

  @Test func `catches up with what happened while it was away`() async throws {
    let directory = TemporaryDirectory.make()
    let alone = try await TestBench(directory: directory)
    try await alone.host(Ledger.self)
    for text in ["one", "two"] { _ = try await alone.call(AddLine.with { $0.text = text }, as: LedgerBench.clerk) }
    await alone.stop()
    try await LedgerBench.run(in: directory) { ledger in
      let copies = try await ledger.copies(2)
      #expect(copies == ["one", "two"])
    }
  }

  @Test func `that has never followed begins with the oldest event that a shortened log has left`() async throws {
    let directory = TemporaryDirectory.make()
    let alone = try await TestBench(directory: directory)
    try await alone.host(Ledger.self)
    for text in ["one", "two", "three"] { _ = try await alone.call(AddLine.with { $0.text = text }, as: LedgerBench.clerk) }
    await alone.stop()
    let store = try await Store.open(
      StoreConfiguration(try await TestStore.location(for: directory), service: Ledger.name), migrations: Ledger.migrations,
      logger: Logger(label: "test"))
    let forgotten = try await store.write { try $0.forgetEvents(before: .max, limit: 100) }
    await store.close()
    #expect(forgotten == 2)
    try await LedgerBench.run(in: directory) { ledger in
      #expect(try await ledger.copies(1) == ["three"])
      try await ledger.add("four")
      #expect(try await ledger.copies(2) == ["three", "four"])
    }
  }
}
