import Configuration
import Logging
import Store
import TestKit
import Testing

@testable import ServiceKit

@Suite("What a service keeps") struct RetentionTests {
  private static func days(_ values: [String: String], keepsLog: Bool = false) throws -> Retention.Days {
    let entries = values.map { (AbsoluteConfigKey(stringLiteral: $0.key), ConfigValue(stringLiteral: $0.value)) }
    return try Retention.Days(
      ConfigReader(provider: InMemoryProvider(values: Dictionary(uniqueKeysWithValues: entries))), keepsLog: keepsLog)
  }

  @Test func `is by standard a month of commands, and all events`() throws {
    #expect(try Self.days([:]) == Retention.Days(commands: 30, events: nil))
    #expect(try Self.days(["keep.commands": "always", "keep.events": "7"]) == Retention.Days(commands: nil, events: 7))
    #expect(try Self.days(["keep.events": "7"], keepsLog: true) == Retention.Days(commands: 30, events: nil))
  }

  @Test(arguments: ["0", "-1", "36501", "", "a month", "1.5"]) func `is refused where it is no number of days`(_ value: String) {
    for key in ["keep.commands", "keep.events"] {
      #expect(throws: SettingsError.self) { try Self.days([key: value]) }
    }
  }

  private static let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

  private static func store() async throws -> Store {
    let location = try await TestStore.location(for: TemporaryDirectory.make())
    return try await Store.open(StoreConfiguration(location, service: "kept"), migrations: [], logger: quiet)
  }

  private static func remember(_ numbers: Range<Int>, at time: Int64, in store: Store) async throws {
    try await store.write { transaction in
      for number in numbers {
        let key = (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) }
        try transaction.remember(
          InboxEntry(key: InboxKey(key: key, principal: "p", method: "m"), digest: [1], reply: [2], at: time))
      }
    }
  }

  private static func kept(in store: Store) async throws -> Int64? {
    try await store.read { try $0.row("SELECT COUNT(*) FROM store_inbox")?.integer(0) }
  }

  @Test func `is forgotten once it is older than that, by all writes that it takes`() async throws {
    let clock = TestClock("2026-09-01T10:00")
    let store = try await Self.store()
    let count = Retention.rowsPerWrite + 10
    try await Self.remember(0..<count, at: Int64(clock.microseconds), in: store)
    let retention = Retention(days: Retention.Days(commands: 30, events: nil), store: store, clock: clock.wall, logger: Self.quiet)
    clock.set("2026-10-01T10:00")
    try await retention.forget()
    #expect(try await Self.kept(in: store) == Int64(count))
    clock.set("2026-10-01T10:01")
    try await retention.forget()
    #expect(try await Self.kept(in: store) == 0)
    await store.close()
  }

  @Test func `is forgotten also where it came after a clock that was far ahead`() async throws {
    let clock = TestClock("2031-09-01T10:00")
    let store = try await Self.store()
    let count = Retention.rowsPerWrite + 10
    try await Self.remember(0..<count, at: Int64(clock.microseconds), in: store)
    clock.set("2026-09-01T10:00")
    try await Self.remember(count..<2 * count, at: Int64(clock.microseconds), in: store)
    let retention = Retention(days: Retention.Days(commands: 30, events: nil), store: store, clock: clock.wall, logger: Self.quiet)
    clock.set("2026-10-01T10:01")
    try await retention.forget()
    #expect(try await Self.kept(in: store) == Int64(count))
    await store.close()
  }
}
