import Store
import Testing

@Suite("A write that others stand in the way of, on PostgreSQL")
struct PostgresLockTests {
  /// What a write does first, and so what the writer's lock is waited for with: the commit, a row, the count of changed rows, an answer.
  enum Beginning: CaseIterable {
    case executes, reads, counts, executesAndReads, asks

    private static let query = Query("SELECT name FROM thing")

    var asked: [Query] { self == .asks ? [Self.query] : [] }

    func write(in transaction: Transaction) throws(StoreError) {
      if self == .executesAndReads { try transaction.execute("INSERT INTO thing (name) VALUES ('desk')") }
      switch self {
      case .executes: break
      case .reads, .executesAndReads, .asks: _ = try transaction.rows(Self.query)
      case .counts: _ = try transaction.changes("INSERT INTO thing (name) VALUES ('desk')")
      }
      try transaction.execute("INSERT INTO thing (name) VALUES ('table')")
    }
  }

  @Test(arguments: Beginning.allCases)
  func `a write that waits too long for another instance is told that the store is busy, after one wait`(beginning: Beginning) async throws
  {
    let place = try await Database.postgres.place()
    let first = try await place.open()
    let second = try await place.open()
    await second.close()
    var limits = StoreLimits()
    limits.busyMilliseconds = 100
    let impatient = try await place.open(sampleMigrations, limits)
    let gate = Gate()
    let held = await gate.hold(first, adding: "chair")
    let runs = Counter()
    await #expect(throws: StoreError.busy) {
      try await impatient.write(asking: beginning.asked) { transaction in
        _ = runs.next()
        try beginning.write(in: transaction)
      }
    }
    #expect(StoreError.busy.isNotExecuted)
    #expect(runs.count == 1)
    gate.open()
    try await held.value
    #expect(try await first.names() == ["chair"])
    try await impatient.add("table")
    #expect(try await first.names() == ["chair", "table"])
    await first.close()
    await impatient.close()
  }

  @Test(arguments: Beginning.allCases)
  func `a write whose time passes while it waits for another instance is not done`(beginning: Beginning) async throws {
    let place = try await Database.postgres.place()
    var limits = StoreLimits()
    limits.busyMilliseconds = 60_000
    limits.statementMilliseconds = 60_000
    limits.standstillMilliseconds = 60_000
    let first = try await place.open(sampleMigrations, limits)
    let second = try await place.open(sampleMigrations, limits)
    let gate = Gate()
    let held = await gate.hold(first, adding: "chair")
    let deadline = ContinuousClock.now + .milliseconds(300)
    let late = Task {
      try await second.write(by: deadline, asking: beginning.asked) { transaction in
        try beginning.write(in: transaction)
      }
    }
    while ContinuousClock.now <= deadline { await Task.yield() }
    gate.open()
    try await held.value
    await #expect(throws: StoreError.timedOut) { try await late.value }
    #expect(StoreError.timedOut.isNotExecuted)
    try await second.add("bench")
    #expect(try await first.names() == ["chair", "bench"])
    await first.close()
    await second.close()
  }

  @Test func `writes that wait too long together for another instance are each told that the store is busy`() async throws {
    let place = try await Database.postgres.place()
    let first = try await place.open()
    await (try await place.open()).close()
    var limits = StoreLimits()
    limits.busyMilliseconds = 100
    let impatient = try await place.open(sampleMigrations, limits)
    let (before, gate) = (Gate(), Gate())
    let gathering = await before.hold(impatient)
    let held = await gate.hold(first, adding: "chair")
    let writers = (1...4).map { number in
      Task {
        try await impatient.write { transaction in
          // The first one meets the failure of the lock, the others what it left.
          if number.isMultiple(of: 2) { _ = try transaction.row("SELECT 1") }
          try transaction.execute("INSERT INTO thing (name) VALUES (?)", [.text("thing \(number)")])
        }
      }
    }
    await impatient.waitUntilPending(4)
    before.open()
    // It waits for the lock as well, with its commit.
    await #expect(throws: StoreError.busy) { try await gathering.value }
    for writer in writers { await #expect(throws: StoreError.busy) { try await writer.value } }
    gate.open()
    try await held.value
    #expect(try await first.names() == ["chair"])
    await first.close()
    await impatient.close()
  }

  @Test(arguments: [true, false])
  func `a write that the server undoes for another's sake is run again, once`(waits: Bool) async throws {
    let store = try await Self.storeThatStumbles(times: 1)
    let runs = Counter()
    try await store.write { transaction in
      _ = runs.next()
      try transaction.execute("INSERT INTO thing (id, name) VALUES (1, 'chair')")
      try transaction.execute("INSERT INTO part (thing) VALUES (1)")
      if waits { #expect(try transaction.rows("SELECT id FROM part").count == 1) }
    }
    #expect(runs.count == 2)
    #expect(try await store.names() == ["chair"])
    await store.close()
  }

  @Test(arguments: [true, false])
  func `a write that the server undoes again and again is told that the store is busy`(waits: Bool) async throws {
    let store = try await Self.storeThatStumbles(times: 2)
    let runs = Counter()
    await #expect(throws: StoreError.busy) {
      try await store.write { transaction in
        _ = runs.next()
        try transaction.execute("INSERT INTO thing (id, name) VALUES (1, 'chair')")
        try transaction.execute("INSERT INTO part (thing) VALUES (1)")
        if waits { _ = try transaction.rows("SELECT id FROM part") }
      }
    }
    #expect(runs.count == 2)
    try await store.add("table")
    #expect(try await store.names() == ["table"])
    await store.close()
  }

  /// A store whose server fails a part's first rows as if another transaction stood in their way. Sequences go on where a transaction is undone.
  private static func storeThatStumbles(times: Int) async throws -> Store {
    let stumbling = Migration(
      2, "parts that stumble",
      [
        "CREATE SEQUENCE stumble",
        """
        CREATE FUNCTION stumble() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        IF nextval('stumble') <= \(times) THEN RAISE EXCEPTION 'no' USING ERRCODE = '40001'; END IF; RETURN NEW; END $$
        """,
        "CREATE TRIGGER stumbling BEFORE INSERT ON part FOR EACH ROW EXECUTE FUNCTION stumble()",
      ])
    return try await Database.postgres.place().open(sampleMigrations + [stumbling])
  }
}
