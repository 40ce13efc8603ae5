import Store
import TestKit
import Testing

@Suite struct PostgresFaultTests {
  @Test func `a server that is killed under load loses nothing acknowledged, and work goes on by itself`() async throws {
    let server = try await PostgresServer.start()
    let place = Place(server)
    let store = try await place.open()
    let other = try await place.open()
    let ledger = Ledger()
    let clerks = (0..<16).map { number in Task { await ledger.work(on: store, as: number) } }
    for round in 1...3 {
      await ledger.waitUntilAcknowledged(round * 300)
      try await server.kill()
      try await server.restart()
    }
    await ledger.waitUntilAcknowledged(1_200)
    await ledger.stop()
    for clerk in clerks { await clerk.value }
    let acknowledged = await ledger.acknowledged
    #expect(Set(try await store.names()) == acknowledged)
    // Those who follow at another instance hear of it as well.
    var seen: [StoredEvent] = []
    while seen.count < acknowledged.count {
      let after = seen.last?.sequence ?? 0
      _ = await other.waitForEvents(after: after)
      seen += (try? await other.events(after: after, limit: 1_000)) ?? []
    }
    #expect(seen.map(\.sequence) == Array(1...Int64(acknowledged.count)))
    #expect(Set(seen.map(\.subject)) == acknowledged)
    #expect(await ledger.contradictions == [])
    await store.close()
    await other.close()
    await server.end()
  }

  @Test func `when another server takes the place of one that is gone, work goes on there, and nothing acknowledged is lost`() async throws
  {
    let server = try await PostgresServer.start()
    let standby = try await server.standby()
    let place = Place(.server(server.address(or: standby)))
    let store = try await place.open()
    let ledger = Ledger()
    let clerks = (0..<16).map { number in Task { await ledger.work(on: store, as: number) } }
    await ledger.waitUntilAcknowledged(300)
    try await server.kill()
    try await standby.promote()
    await ledger.waitUntilAcknowledged(600)
    await ledger.stop()
    for clerk in clerks { await clerk.value }
    #expect(Set(try await store.names()) == (await ledger.acknowledged))
    #expect(await ledger.contradictions == [])
    // A duty is had at the new server.
    while (try? await store.hold("bell")) != true { await Task.yield() }
    await store.close()
    await server.end()
    await standby.end()
  }

  @Test func `a migration that is interrupted leaves the tables as they were, and is done at the next start`() async throws {
    let place = try await Database.postgres.place()
    let first = try await place.open()
    try await first.add("chair")
    await first.close()
    let colour = "ALTER TABLE thing ADD COLUMN colour TEXT"
    let interrupted = Migration(2, "colour", [colour, "SELECT pg_terminate_backend(pg_backend_pid())"])
    await #expect(throws: StoreError.self) { try await place.open(sampleMigrations + [interrupted]) }
    let before = try await place.open()
    #expect(try await before.read { try $0.rows(Database.postgres.columns, ["thing"]).count } == 4)
    await before.close()
    let after = try await place.open(sampleMigrations + [Migration(2, "colour", [colour])])
    #expect(try await after.read { try $0.rows(Database.postgres.columns, ["thing"]).count } == 5)
    #expect(try await after.names() == ["chair"])
    await after.close()
  }

  @Test func `a write whose connection is lost before its commit is done once, without the caller's help`() async throws {
    let store = try await Database.postgres.place().open()
    let runs = Counter()
    try await store.write { transaction in
      try transaction.execute("INSERT INTO thing (name) VALUES ('chair')")
      if runs.next() == 1 { _ = try transaction.row("SELECT pg_terminate_backend(pg_backend_pid())") }
    }
    #expect(runs.count == 2)
    #expect(try await store.names() == ["chair"])
    await store.close()
  }

  @Test func `a statement that goes out with the commit and ends the session keeps it from being carried out`() async throws {
    let store = try await Database.postgres.place().open()
    let runs = Counter()
    try await store.write { transaction in
      try transaction.execute("INSERT INTO thing (name) VALUES ('chair')")
      if runs.next() == 1 { try transaction.execute("SELECT pg_terminate_backend(pg_backend_pid())") }
    }
    #expect(runs.count == 2)
    #expect(try await store.names() == ["chair"])
    await store.close()
  }

  @Test func `a commit that the server refuses is tried once, and told as what it is`() async throws {
    let refusing = Migration(
      2, "a commit that fails",
      [
        "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '53100'; END $$",
        "CREATE CONSTRAINT TRIGGER refusal AFTER INSERT ON part DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse()",
      ])
    let store = try await Database.postgres.place().open(sampleMigrations + [refusing])
    let runs = Counter()
    await #expect(throws: StoreError.full) {
      try await store.write { transaction in
        _ = runs.next()
        try transaction.execute("INSERT INTO thing (id, name) VALUES (1, 'chair')")
        try transaction.execute("INSERT INTO part (thing) VALUES (1)")
      }
    }
    #expect(runs.count == 1)
    try await store.add("table")
    #expect(try await store.names() == ["table"])
    await store.close()
  }

  @Test func `a write whose connection is lost each time is told that it was not executed, and the next succeeds`() async throws {
    let store = try await Database.postgres.place().open()
    let error = await #expect(throws: StoreError.self) {
      try await store.write { transaction in
        try transaction.execute("INSERT INTO thing (name) VALUES ('chair')")
        _ = try transaction.row("SELECT pg_terminate_backend(pg_backend_pid())")
      }
    }
    #expect(error?.isUnreachable == true, "\(error.debugDescription)")
    #expect(error?.isNotExecuted == true)
    try await store.add("table")
    #expect(try await store.names() == ["table"])
    await store.close()
  }

  @Test func `a write whose connection is lost in its commit is told that the outcome is unknown`() async throws {
    let fatal = Migration(
      2, "a commit that ends its session",
      [
        """
        CREATE FUNCTION end_session() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$
        """,
        """
        CREATE CONSTRAINT TRIGGER fatal AFTER INSERT ON part DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION end_session()
        """,
      ])
    let store = try await Database.postgres.place().open(sampleMigrations + [fatal])
    let error = await #expect(throws: StoreError.self) {
      try await store.write { transaction in
        try transaction.execute("INSERT INTO thing (id, name) VALUES (1, 'chair')")
        try transaction.execute("INSERT INTO part (thing) VALUES (1)")
      }
    }
    #expect(error?.isOutcomeUnknown == true, "\(error.debugDescription)")
    #expect(error?.isNotExecuted == false)
    try await store.add("table")
    await store.close()
  }

  @Test func `a server that takes no more connections is told apart, and does not stop those who have theirs`() async throws {
    let server = try await PostgresServer.start(connections: 4)
    let first = try await Place(server).open()
    let gate = Gate()
    let readings = (1...2).map { _ in Task { try await first.read { _ in gate.enterAndWait() } } }
    for _ in readings { await gate.waitUntilEntered() }
    // Two that read, one that writes, one that listens.
    var connections: Int64 = 0
    while connections < 4 {
      connections =
        try await first.write { try $0.row("SELECT COUNT(*) FROM pg_stat_activity WHERE usename = current_user")!.integer(0) }
    }
    let second = Place(server)
    let error = await #expect(throws: StoreError.self) { _ = try await second.open() }
    #expect(error?.isUnreachable == true, "\(error.debugDescription)")
    #expect(error?.isNotExecuted == true)
    try await first.add("chair")
    gate.open()
    for reading in readings { try await reading.value }
    await first.close()
    await server.end()
  }

  @Test func `a statement that runs for longer than it may is stopped, and the next is not`() async throws {
    let place = try await Database.postgres.place()
    let endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT COUNT(*) FROM n"
    await (try await place.open()).close()
    var limits = StoreLimits()
    limits.statementMilliseconds = 1_000
    let store = try await place.open(sampleMigrations, limits)
    let reading = Task { try await store.read { try $0.row(endless) } }
    await #expect(throws: StoreError.timedOut) { try await store.write { _ = try $0.row(endless) } }
    await #expect(throws: StoreError.timedOut) { _ = try await reading.value }
    #expect(StoreError.timedOut.isNotExecuted)
    try await store.add("chair")
    #expect(try await store.names() == ["chair"])
    await store.close()
  }

  @Test func `an instance that stands still in a write gives way to the others, and does its own after them`() async throws {
    let place = try await Database.postgres.place()
    var limits = StoreLimits()
    limits.standstillMilliseconds = 500
    limits.busyMilliseconds = 60_000
    limits.statementMilliseconds = 60_000
    let still = try await place.open(sampleMigrations, limits)
    let other = try await place.open(sampleMigrations, limits)
    let gate = Gate()
    let held = Task {
      try await still.write { transaction in
        _ = try transaction.changes("INSERT INTO thing (name) VALUES ('chair')")
        gate.enterAndWait()
        try transaction.append(event(1))
      }
    }
    await gate.waitUntilEntered()
    try await other.write { transaction in
      try transaction.execute("INSERT INTO thing (name) VALUES ('table')")
      try transaction.append(event(2))
    }
    // It is run again, since its session has been ended.
    gate.open()
    try await held.value
    #expect(try await Set(other.names()) == ["chair", "table"])
    #expect(try await other.events(after: 0, limit: 10).map(\.at) == [2_000, 1_000])
    await still.close()
    await other.close()
  }

  /// What a write does first, and so what the writer's lock is waited for with: the commit, a row, the count of changed rows, an answer.
  enum Beginning: CaseIterable { case executes, reads, counts, executesAndReads, asks }

  @Test(arguments: Beginning.allCases)
  func `a write that waits too long for another instance is told that the store is busy, after one wait`(beginning: Beginning) async throws {
    let place = try await Database.postgres.place()
    let first = try await place.open()
    let second = try await place.open()
    await second.close()
    var limits = StoreLimits()
    limits.busyMilliseconds = 100
    let impatient = try await place.open(sampleMigrations, limits)
    let gate = Gate()
    // The lock is had with the first statement that is waited for.
    let held = Task {
      try await first.write { transaction in
        _ = try transaction.changes("INSERT INTO thing (name) VALUES ('chair')")
        gate.enterAndWait()
      }
    }
    await gate.waitUntilEntered()
    let runs = Counter()
    let query = Query("SELECT name FROM thing")
    await #expect(throws: StoreError.busy) {
      try await impatient.write(asking: beginning == .asks ? [query] : []) { transaction in
        _ = runs.next()
        if beginning == .executesAndReads { try transaction.execute("INSERT INTO thing (name) VALUES ('desk')") }
        switch beginning {
        case .executes: break
        case .reads, .executesAndReads, .asks: _ = try transaction.rows(query)
        case .counts: _ = try transaction.changes("INSERT INTO thing (name) VALUES ('desk')")
        }
        try transaction.execute("INSERT INTO thing (name) VALUES ('table')")
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

  @Test func `writes that wait too long together for another instance are each told that the store is busy`() async throws {
    let place = try await Database.postgres.place()
    let first = try await place.open()
    await (try await place.open()).close()
    var limits = StoreLimits()
    limits.busyMilliseconds = 100
    let impatient = try await place.open(sampleMigrations, limits)
    let (before, gate) = (Gate(), Gate())
    let gathering = await before.hold(impatient)
    let held = Task {
      try await first.write { transaction in
        _ = try transaction.changes("INSERT INTO thing (name) VALUES ('chair')")
        gate.enterAndWait()
      }
    }
    await gate.waitUntilEntered()
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

  @Test(arguments: [
    "postgres://clerk:se%cret@127.0.0.1/yimen", "postgres://clerk:secret@[127.0.0.1/yimen", "postgres://clerk:secret@127.0.0.1:1/yimen",
  ])
  func `a server that is not there is an error without the password`(address: String) async {
    let configuration = StoreConfiguration(.server(address), service: "sample")
    let error = await #expect(throws: StoreError.self) { _ = try await Store.open(configuration, migrations: [], logger: quiet) }
    #expect(error?.isUnreachable == true || error == .address, "\(error.debugDescription)")
    #expect(!"\(error!)".contains("cret"))
  }
}
