import Store
import Testing

@Suite struct StoreTests {
  @Test(arguments: Database.allCases)
  func `what was written is read, and read again after reopening`(database: Database) async throws {
    let place = try await database.place()
    let first = try await place.open()
    try await first.add("chair")
    #expect(try await first.names() == ["chair"])
    await first.close()
    let second = try await place.open()
    #expect(try await second.names() == ["chair"])
    await second.close()
  }

  @Test(arguments: Database.allCases)
  func `a read sees one state while others commit`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    try await store.add("first")
    let gate = Gate()
    let reading = Task {
      try await store.read { transaction in
        let before = try transaction.rows("SELECT id FROM thing").count
        gate.enterAndWait()
        return (before, try transaction.rows("SELECT id FROM thing").count)
      }
    }
    await gate.waitUntilEntered()
    try await store.add("second")
    gate.open()
    let counts = try await reading.value
    #expect(counts.0 == 1)
    #expect(counts.1 == 1)
    #expect(try await store.names() == ["first", "second"])
    await store.close()
  }

  @Test(arguments: Database.allCases)
  func `a read cannot write`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    await #expect(throws: StoreError.self) {
      try await store.read { _ = try $0.rows("INSERT INTO thing (name) VALUES ('chair') RETURNING id") }
    }
    #expect(try await store.names() == [])
    await store.close()
  }

  @Test(arguments: Database.allCases)
  func `a closed store refuses work and says so`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    await store.close()
    await store.close()
    await #expect(throws: StoreError.closed) { try await store.add("late") }
    await #expect(throws: StoreError.closed) { _ = try await store.names() }
    await #expect(throws: StoreError.closed) { _ = try await store.events(after: 0, limit: 1) }
  }

  @Test(arguments: Database.allCases)
  func `closing finishes the writes that wait`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    let gate = Gate()
    let held = await gate.hold(store)
    let waiting = (1...5).map { number in Task { try await store.add("thing \(number)") } }
    await store.waitUntilPending(5)
    async let closed: Void = store.close()
    gate.open()
    try await held.value
    for task in waiting { try await task.value }
    await closed
    let again = try await place.open()
    #expect(try await again.names().count == 5)
    await again.close()
  }

  @Test(arguments: Database.allCases)
  func `a cancelled task does not begin a write`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      try await store.add("never")
    }
    task.cancel()
    await #expect(throws: StoreError.cancelled) { try await task.value }
    #expect(try await store.names() == [])
    await store.close()
  }

  @Test(arguments: Database.allCases)
  func `a cancelled task interrupts its read`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    let gate = Gate()
    let task = Task {
      try await store.read { transaction in
        gate.enterAndWait()
        return try transaction.row(
          "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000000) SELECT MAX(i) FROM n")
      }
    }
    await gate.waitUntilEntered()
    task.cancel()
    gate.open()
    await #expect(throws: StoreError.cancelled) { try await task.value }
    #expect(try await store.names() == [])
    await store.close()
  }

  @Test(arguments: Database.allCases)
  func `a write that waits is carried out although its task is cancelled`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    let gate = Gate()
    let held = await gate.hold(store)
    let task = Task { try await store.add("chair") }
    await store.waitUntilPending(1)
    task.cancel()
    gate.open()
    try await held.value
    try await task.value
    #expect(try await store.names() == ["chair"])
    await store.close()
  }
}
