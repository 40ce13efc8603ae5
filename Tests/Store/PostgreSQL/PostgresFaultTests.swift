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
