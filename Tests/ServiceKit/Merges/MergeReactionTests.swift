import Bus
import Logging
import ServiceKit
import Store
import TestKit
import Testing

@Suite("A service that learns of merges late", .timeLimit(.minutes(2)))
struct MergeReactionTests {
  private static let clerk = Principal(id: "window-1", role: .clerk, channel: "window")

  /// Edits the store of the identity service while nothing runs.
  private static func edit<Result: Sendable>(
    in directory: String, _ body: @escaping @Sendable (Transaction) throws -> Result
  ) async throws -> Result {
    let store = try await Store.open(
      StoreConfiguration(try await TestStore.location(for: directory), service: MergeSource.name), migrations: MergeSource.migrations,
      logger: Logger(label: "test"))
    do {
      let result = try await store.write(body)
      await store.close()
      return result
    } catch {
      await store.close()
      throw error
    }
  }

  /// Runs both services until the one has heard enough of a subject, and stops them.
  private static func heard(of subject: String = "s1", in directory: String, _ fits: (Heard) -> Bool) async throws -> Heard {
    let bench = try await TestBench(directory: directory)
    let outcome: Result<Heard, any Error>
    do {
      try await bench.host(MergeSource.self)
      try await bench.host(MergeListener.self)
      outcome = .success(try await bench.eventually(ReadHeard.with { $0.subject = subject }, as: clerk, fits))
    } catch {
      outcome = .failure(error)
    }
    await bench.stop()
    return try outcome.get()
  }

  @Test func `hears what a shortened log told after it learned them and before it took an event`() async throws {
    let directory = TemporaryDirectory.make()
    try await Self.edit(in: directory) { transaction in
      try MergeSource.append(MergeSource.stuck, in: transaction)
      try MergeSource.tell("s2", into: "s1", in: transaction)
      try MergeSource.tell("s4", into: "s1", in: transaction)
    }
    // The first event cannot be taken: what stands is learned, and nothing is followed.
    let before = try await Self.heard(in: directory) { $0.learned > 0 }
    #expect(before == Heard.with { ($0.ids, $0.learned, $0.followed) = (["s1", "s2", "s4"], 3, 0) })
    // One parts and another joins, and the log forgets both and the event that stood in the way.
    let forgotten = try await Self.edit(in: directory) { transaction in
      try MergeSource.tell("s2", into: nil, in: transaction)
      try MergeSource.tell("s3", into: "s1", in: transaction)
      try MergeSource.append("identity.other", in: transaction)
      return try transaction.forgetEvents(before: .max, limit: 100)
    }
    #expect(forgotten == 5)
    let after = try await Self.heard(in: directory) { $0.followed == 6 }
    #expect(after == Heard.with { ($0.ids, $0.learned, $0.followed) = (["s1", "s3", "s4"], 6, 6) })
    #expect(try await Self.heard(of: "s2", in: directory) { $0.followed == 6 }.ids == ["s2"])
  }

  @Test func `hears what was told between two pages of them, also where the log has lost it`() async throws {
    let directory = TemporaryDirectory.make()
    try await Self.edit(in: directory) { transaction in
      try MergeSource.append(MergeSource.stuck, in: transaction)
      try MergeSource.tell("s2", into: "s1", in: transaction)
      try MergeSource.tell("s4", into: "s1", in: transaction)
      // Told when the first page, which has s2, has passed its place.
      try transaction.execute("INSERT INTO coming (merged, stays) VALUES (?, ?)", [.text("s0"), .text("s1")])
    }
    let before = try await Self.heard(in: directory) { $0.learned > 0 }
    #expect(before == Heard.with { ($0.ids, $0.learned, $0.followed) = (["s1", "s2", "s4"], 3, 0) })
    let forgotten = try await Self.edit(in: directory) { transaction in
      try MergeSource.append("identity.other", in: transaction)
      return try transaction.forgetEvents(before: .max, limit: 100)
    }
    #expect(forgotten == 4)
    let after = try await Self.heard(in: directory) { $0.followed == 5 }
    #expect(after == Heard.with { ($0.ids, $0.learned, $0.followed) = (["s1", "s0", "s2", "s4"], 5, 5) })
  }
}
