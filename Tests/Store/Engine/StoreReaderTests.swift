import Store
import Testing

@Suite("Reads that wait for a connection")
struct StoreReaderTests {
  private struct Stopped: Error {}

  /// A store with one connection for reading, or with several.
  private func open(_ place: Place, readers: Int = 1, pendingReads: Int = 100) async throws -> Store {
    var limits = StoreLimits()
    limits.readers = readers
    limits.pendingReads = pendingReads
    return try await place.open(sampleMigrations, limits)
  }

  /// A read that has its snapshot and holds the connection until the gate opens.
  private func hold(_ store: Store, _ gate: Gate) async -> Task<[String], any Error> {
    let held = Task {
      try await store.read { transaction in
        let names = try transaction.rows("SELECT name FROM thing").map { try $0.text(0) }
        gate.enterAndWait()
        return names
      }
    }
    await gate.waitUntilEntered()
    return held
  }

  /// Reads that stand in line behind one that holds the connection, as many as may, in the order in which they were begun: one more is refused, and
  /// so tells that they do.
  private func lineUp(
    _ store: Store, _ places: Int, _ body: @escaping @Sendable (ReadTransaction) throws -> Int
  ) async throws -> [Task<Int, any Error>] {
    let (refusals, refused) = AsyncStream.makeStream(of: Int.self)
    let reads = (0...places).map { number in
      Task.immediate {
        do {
          return try await store.read(body)
        } catch StoreError.busy {
          refused.yield(number)
          throw StoreError.busy
        }
      }
    }
    let last = try #require(await refusals.first { _ in true })
    return reads.indices.filter { $0 != last }.map { reads[$0] }
  }

  @Test(arguments: Database.allCases)
  func `see all that was committed before they were asked for, also behind an older one`(database: Database)
    async throws
  {
    let place = try await database.place()
    let store = try await open(place)
    let gate = Gate()
    let held = await hold(store, gate)
    try await store.add("chair")
    let names = Task { try await store.names() }
    gate.open()
    #expect(try await held.value == [])
    #expect(try await names.value == ["chair"])
    await store.close()
  }

  @Test(.timeLimit(.minutes(1)), arguments: Database.allCases)
  func `end at once when their task is cancelled while they wait`(database: Database) async throws {
    let place = try await database.place()
    let store = try await open(place, pendingReads: 4)
    let gate = Gate()
    let held = await hold(store, gate)
    let waiting = try await lineUp(store, 4) { _ in 1 }
    for one in waiting { one.cancel() }
    // While the connection is held, nothing else ends them.
    for one in waiting { await #expect(throws: StoreError.cancelled) { try await one.value } }
    gate.open()
    #expect(try await held.value == [])
    await store.close()
  }

  @Test(.timeLimit(.minutes(1)), arguments: Database.allCases)
  func `are not begun once their task is cancelled, and those behind them are`(database: Database) async throws {
    let place = try await database.place()
    let store = try await open(place, pendingReads: 5)
    let gate = Gate()
    let held = await hold(store, gate)
    let begun = Counter()
    let waiting = try await lineUp(store, 5) { _ in begun.next() }
    for one in waiting.dropLast() { one.cancel() }
    for one in waiting.dropLast() { await #expect(throws: StoreError.cancelled) { try await one.value } }
    gate.open()
    _ = try await held.value
    #expect(try await waiting.last?.value == 1)
    await store.close()
    #expect(begun.count == 1)
  }

  @Test(.timeLimit(.minutes(1)), arguments: Database.allCases)
  func `are refused as busy when more wait than may`(database: Database) async throws {
    let place = try await database.place()
    let store = try await open(place, pendingReads: 2)
    let gate = Gate()
    let held = await hold(store, gate)
    let found = await withTaskGroup(of: StoreError?.self) { group in
      for _ in 0..<10 {
        group.addTask {
          do {
            _ = try await store.names()
            return nil
          } catch { return error as? StoreError }
        }
      }
      var ended: [StoreError?] = []
      for await one in group {
        ended.append(one)
        if ended.count == 8 { gate.open() }
      }
      return ended
    }
    #expect(found.prefix(8).allSatisfy { $0 == .busy })
    #expect(found.suffix(2).allSatisfy { $0 == nil })
    _ = try await held.value
    await store.close()
  }

  @Test(arguments: Database.allCases)
  func `fail each for itself`(database: Database) async throws {
    let place = try await database.place()
    let store = try await open(place)
    try await store.add("chair")
    let gate = Gate()
    let held = await hold(store, gate)
    let wrong = Task { try await store.read { transaction in try transaction.row("SELECT colour FROM thing") != nil } }
    let stopped = Task { try await store.read { _ in throw Stopped() } }
    let names = Task { try await store.names() }
    gate.open()
    await #expect(throws: StoreError.self) { try await wrong.value }
    await #expect(throws: Stopped.self) { try await stopped.value }
    #expect(try await names.value == ["chair"])
    _ = try await held.value
    await store.close()
  }

  @Test(.timeLimit(.minutes(1)), arguments: Database.allCases)
  func `are not held up by a long one, which has a connection of its own`(database: Database) async throws {
    let place = try await database.place()
    let store = try await open(place, readers: 2)
    let gate = Gate()
    let held = await hold(store, gate)
    // All of them are answered while the other has not ended: it ends by the gate alone.
    for number in 0..<50 {
      try await store.add("thing \(number)")
      #expect(try await store.names().count == number + 1)
    }
    gate.open()
    #expect(try await held.value == [])
    await store.close()
  }

  @Test(.timeLimit(.minutes(1)), arguments: Database.allCases, [0, 1])
  func `see all that was committed before they were asked for, whichever of two connections is free first`(
    database: Database, first: Int
  ) async throws {
    let place = try await database.place()
    let store = try await open(place, readers: 2, pendingReads: 1)
    let gates = [Gate(), Gate()]
    let oldest = await hold(store, gates[0])
    try await store.add("chair")
    let older = await hold(store, gates[1])
    try await store.add("table")
    // One waits, and the others that are refused show that it does.
    let found = await withTaskGroup(of: [String]?.self) { group in
      for _ in 0..<5 { group.addTask { try? await store.names() } }
      var answers: [[String]] = []
      var refused = 0
      for await answer in group {
        if let answer { answers.append(answer) } else { refused += 1 }
        if refused == 4 { gates[first].open() }
      }
      return answers
    }
    #expect(found == [["chair", "table"]])
    // The other connection still shows what it showed.
    gates[1 - first].open()
    #expect(try await oldest.value == [])
    #expect(try await older.value == ["chair"])
    await store.close()
  }

  /// A read whose statement would run for minutes. It enters the gate, which is open, right before.
  private func runLong(_ store: Store, _ gate: Gate) -> Task<Int64, any Error> {
    gate.open()
    return Task {
      try await store.read { transaction in
        gate.enterAndWait()
        let row = try transaction.row(
          "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000000000) SELECT MAX(i) FROM n")
        return try row?.integer(0) ?? 0
      }
    }
  }

  @Test(.timeLimit(.minutes(1)), arguments: Database.allCases)
  func `are interrupted while their statement runs, and the connection serves the next`(database: Database) async throws {
    let place = try await database.place()
    let store = try await open(place)
    for round in 1...5 {
      let gate = Gate()
      let long = runLong(store, gate)
      await gate.waitUntilEntered()
      // Meanwhile others commit, so that the statement is well under way.
      for number in 1...20 { try await store.add("thing \(round)-\(number)") }
      let next = Task { try await store.names() }
      long.cancel()
      await #expect(throws: StoreError.cancelled) { try await long.value }
      #expect(try await next.value.count == round * 20)
      let names = try await store.names()
      #expect(names.count == round * 20 && names.last == "thing \(round)-20")
    }
    await store.close()
  }

  @Test(.timeLimit(.minutes(1)), arguments: Database.allCases)
  func `that share a connection with one that is interrupted are answered all the same`(database: Database) async throws {
    let place = try await database.place()
    let store = try await open(place)
    try await store.add("chair")
    let held = Gate()
    let before = await hold(store, held)
    // They gather behind the one that holds the connection, in whatever order they come.
    let gate = Gate()
    let long = runLong(store, gate)
    let others = (0..<8).map { _ in Task { try await store.names() } }
    held.open()
    await gate.waitUntilEntered()
    long.cancel()
    await #expect(throws: StoreError.cancelled) { try await long.value }
    for other in others { #expect(try await other.value == ["chair"]) }
    #expect(try await before.value == ["chair"])
    // What is cancelled when all is over interrupts nobody.
    long.cancel()
    #expect(try await store.names() == ["chair"])
    await store.close()
  }

  @Test(.timeLimit(.minutes(1)), arguments: Database.allCases)
  func `on another connection go on while one is interrupted`(database: Database) async throws {
    let place = try await database.place()
    let store = try await open(place, readers: 2)
    try await store.add("chair")
    let (gate, other) = (Gate(), Gate())
    let long = runLong(store, gate)
    await gate.waitUntilEntered()
    let held = await hold(store, other)
    long.cancel()
    await #expect(throws: StoreError.cancelled) { try await long.value }
    other.open()
    #expect(try await held.value == ["chair"])
    // Both connections serve: each of two holds one.
    let gates = [Gate(), Gate()]
    let first = await hold(store, gates[0])
    let second = await hold(store, gates[1])
    for gate in gates { gate.open() }
    #expect(try await first.value == ["chair"])
    #expect(try await second.value == ["chair"])
    await store.close()
  }
}
