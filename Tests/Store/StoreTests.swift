import Store
import Testing

@Suite struct StoreTests {
  let directory = TemporaryDirectory()

  @Test func `a commit waits for the disk`() async throws {
    let store = try await directory.open()
    #expect(try await store.pragma("synchronous") == 2)
    #expect(try await store.pragma("journal_mode") == "wal")
    #expect(try await store.pragma("foreign_keys") == 1)
    await store.close()
  }

  @Test func `page caches are as small as the limits say`() async throws {
    let store = try await directory.open()
    #expect(try await store.pragma("cache_size") == -8_000)
    let reader = try await store.read { try $0.row("PRAGMA cache_size")?.integer(0) }
    #expect(reader == -1_000)
    await store.close()
  }

  @Test func `what was written is read, and read again after reopening`() async throws {
    let first = try await directory.open()
    try await first.add("chair")
    #expect(try await first.names() == ["chair"])
    await first.close()
    let second = try await directory.open()
    #expect(try await second.names() == ["chair"])
    await second.close()
  }

  @Test func `what is acknowledged is in the files before the store closes, and what is not is not`() async throws {
    let store = try await directory.open()
    for number in 1...20 { try await store.add("thing \(number)") }
    let gate = Gate()
    let held = await gate.hold(store)
    let unfinished = Task { try await store.add("unfinished") }
    await store.waitUntilPending(1)
    // The files as a SIGKILL would leave them.
    let copy = TemporaryDirectory()
    for file in ["sample.sqlite", "sample.sqlite-wal"] { try copy.write(directory.bytes(file), to: file) }
    gate.open()
    try await held.value
    try await unfinished.value
    await store.close()
    let survivor = try await copy.open()
    #expect(try await survivor.names() == (1...20).map { "thing \($0)" })
    await survivor.close()
  }

  @Test func `a read sees one state while others commit`() async throws {
    let store = try await directory.open()
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

  @Test func `a read cannot write`() async throws {
    let store = try await directory.open()
    await #expect(throws: StoreError.self) {
      try await store.read { _ = try $0.rows("INSERT INTO thing (name) VALUES ('chair') RETURNING id") }
    }
    #expect(try await store.names() == [])
    await store.close()
  }

  @Test func `a closed store refuses work and says so`() async throws {
    let store = try await directory.open()
    await store.close()
    await store.close()
    await #expect(throws: StoreError.closed) { try await store.add("late") }
    await #expect(throws: StoreError.closed) { _ = try await store.names() }
    await #expect(throws: StoreError.closed) { _ = try await store.events(after: 0, limit: 1) }
  }

  @Test func `closing finishes the writes that wait`() async throws {
    let store = try await directory.open()
    let gate = Gate()
    let held = await gate.hold(store)
    let waiting = (1...5).map { number in Task { try await store.add("thing \(number)") } }
    await store.waitUntilPending(5)
    async let closed: Void = store.close()
    gate.open()
    try await held.value
    for task in waiting { try await task.value }
    await closed
    let again = try await directory.open()
    #expect(try await again.names().count == 5)
    await again.close()
  }

  @Test func `a cancelled task does not begin a write`() async throws {
    let store = try await directory.open()
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      try await store.add("never")
    }
    task.cancel()
    await #expect(throws: StoreError.cancelled) { try await task.value }
    #expect(try await store.names() == [])
    await store.close()
  }

  @Test func `a cancelled task interrupts its read`() async throws {
    let store = try await directory.open()
    let gate = Gate()
    let task = Task {
      try await store.read { transaction in
        gate.enterAndWait()
        return try transaction.row("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 1000000000) SELECT MAX(i) FROM n")
      }
    }
    await gate.waitUntilEntered()
    task.cancel()
    gate.open()
    await #expect(throws: StoreError.cancelled) { try await task.value }
    #expect(try await store.names() == [])
    await store.close()
  }

  @Test func `a write that waits is carried out although its task is cancelled`() async throws {
    let store = try await directory.open()
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
