import Store
import Testing

@Suite("What a write asks first")
struct AskedQueryTests {
  static func byName(_ name: String) -> Query { Query("SELECT id FROM thing WHERE name = ?", [.text(name)]) }

  @Test(arguments: Database.allCases)
  func `is answered as if it had asked then`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    try await store.write { try $0.execute("INSERT INTO thing (id, name) VALUES (7, 'chair')") }
    let found = try await store.write(asking: [Self.byName("chair"), Self.byName("table")]) { transaction in
      // In another order, one twice, and one that was not asked.
      let table = try transaction.rows(Self.byName("table")).count
      let chair = try transaction.row(Self.byName("chair"))?.integer(0)
      return [table, Int(chair ?? 0), try transaction.rows(Self.byName("chair")).count, try transaction.rows(Self.byName("desk")).count]
    }
    #expect(found == [0, 7, 1, 0])
    await store.close()
  }

  @Test(arguments: Database.allCases)
  func `may go unused`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    try await store.write(asking: [Self.byName("chair")]) { try $0.execute("INSERT INTO thing (name) VALUES ('chair')") }
    #expect(try await store.write { try $0.rows(Self.byName("chair")).count } == 1)
    await store.close()
  }

  @Test(arguments: Database.allCases)
  func `is wrong for that write alone`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    let gate = Gate()
    let held = await gate.hold(store)
    let before = Task { try await store.add("chair") }
    await store.waitUntilPending(1)
    let wrong = Task {
      try await store.write(asking: [Query("SELECT nothing FROM thing")]) { try $0.rows(Query("SELECT nothing FROM thing")).count }
    }
    await store.waitUntilPending(2)
    gate.open()
    try await held.value
    try await before.value
    let error = await #expect(throws: StoreError.self) { _ = try await wrong.value }
    guard case .statement = error else {
      Issue.record("\(error.debugDescription)")
      return
    }
    #expect(try await store.names() == ["chair"])
    await store.close()
  }

  @Test(arguments: Database.allCases)
  func `of a command sent twice in one commit, the second finds the first`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    let key = InboxKey(key: [1, 2, 3], principal: "clerk:1", method: "thing.make")
    let gate = Gate()
    let held = await gate.hold(store)
    let writers = (1...3).map { number in
      Task {
        try await store.write(asking: [key.query]) { transaction in
          if let entry = try transaction.inbox(key) { return entry.reply }
          try transaction.append(event(number))
          try transaction.remember(InboxEntry(key: key, digest: [], reply: [UInt8(number)], at: 1))
          return [UInt8(number)]
        }
      }
    }
    await store.waitUntilPending(3)
    gate.open()
    try await held.value
    var replies: Set<[UInt8]> = []
    for writer in writers { replies.insert(try await writer.value) }
    #expect(replies.count == 1)
    #expect(store.head == 1)
    #expect(store.statistics.commits == 2)
    await store.close()
  }

  @Test(arguments: Database.allCases)
  func `is not kept for another commit`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    try await store.write(asking: [Self.byName("chair")]) { _ in }
    try await store.add("chair")
    #expect(try await store.write(asking: [Self.byName("chair")]) { try $0.rows(Self.byName("chair")).count } == 1)
    await store.close()
  }
}
