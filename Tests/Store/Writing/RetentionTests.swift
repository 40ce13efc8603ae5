import Store
import Testing

@Suite("Forgetting what is old") struct RetentionTests {
  private func add(_ times: [Int64], to store: Store) async throws {
    for time in times {
      try await store.write { transaction in
        let event = NewEvent(
          id: UUIDv7Generator.sample(time), kind: "k", subject: "s", at: time, principal: "", channel: "", cause: [], payload: [])
        try transaction.append(event)
        let key = InboxKey(key: UUIDv7Generator.sample(time), principal: "p", method: "m")
        try transaction.remember(InboxEntry(key: key, digest: [1], reply: [2], at: time))
      }
    }
  }

  private func kept(in store: Store) async throws -> (events: [Int64], commands: [Int64]) {
    try await store.read { transaction in
      (
        try transaction.rows("SELECT at FROM store_event ORDER BY sequence").map { try $0.integer(0) },
        try transaction.rows("SELECT at FROM store_inbox ORDER BY sequence").map { try $0.integer(0) }
      )
    }
  }

  @Test(arguments: Database.allCases) func `takes the oldest, so many at a time, until none is left`(_ database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    try await add([1, 2, 3, 4, 5], to: store)
    let first = try await store.write { (try $0.forgetEvents(before: 4, limit: 2), try $0.forgetCommands(before: 4, now: 5, limit: 2)) }
    #expect(first == (2, 2))
    let second = try await store.write { (try $0.forgetEvents(before: 4, limit: 2), try $0.forgetCommands(before: 4, now: 5, limit: 2)) }
    #expect(second == (1, 1))
    let third = try await store.write { (try $0.forgetEvents(before: 4, limit: 2), try $0.forgetCommands(before: 4, now: 5, limit: 2)) }
    #expect(third == (0, 0))
    let left = try await kept(in: store)
    #expect(left.events == [4, 5] && left.commands == [4, 5])
    await store.close()
  }

  @Test(arguments: Database.allCases)
  func `keeps the newest event, however old, and the next has the next number, also after a restart`(_ database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    try await add([1, 2, 3], to: store)
    while try await store.write({ try $0.forgetEvents(before: 100, limit: 10) }) > 0 {}
    #expect(try await kept(in: store).events == [3])
    await store.close()
    let again = try await place.open()
    #expect(again.head == 3)
    try await add([4], to: again)
    #expect(try await again.read { try $0.eventBounds() } == (3, 4))
    await again.close()
  }

  @Test(arguments: Database.allCases)
  func `leaves no hole in the log where the clock had been set back, and forgets commands all the same`(_ database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    try await add([1, 9, 2, 3, 10], to: store)
    while try await store.write({ try $0.forgetEvents(before: 5, limit: 10) + $0.forgetCommands(before: 5, now: 10, limit: 10) }) > 0 {}
    let left = try await kept(in: store)
    #expect(left.events == [9, 2, 3, 10] && left.commands == [9, 10])
    await store.close()
  }

  @Test(arguments: Database.allCases)
  func `passes over commands of a clock that was ahead, however many, and forgets those behind them`(_ database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    try await add([1, 90, 91, 92, 2, 3, 4, 10], to: store)
    while try await store.write({ try $0.forgetCommands(before: 5, now: 20, limit: 2) }) > 0 {}
    #expect(try await kept(in: store).commands == [90, 91, 92, 10])
    await store.close()
  }

  @Test(arguments: Database.allCases) func `finds nothing in an empty store`(_ database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    let none = try await store.write {
      (try $0.forgetEvents(before: .max, limit: 10), try $0.forgetCommands(before: .max, now: .max, limit: 10))
    }
    #expect(none == (0, 0))
    await store.close()
  }
}

extension UUIDv7Generator {
  /// Sixteen bytes that tell a number.
  fileprivate static func sample(_ number: Int64) -> [UInt8] {
    [UInt8](repeating: 0, count: 8) + (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) }
  }
}
