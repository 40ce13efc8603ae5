import Store
import Testing

@Suite("A migration on PostgreSQL")
struct PostgresMigrationTests {
  @Test func `a migration that is interrupted leaves the tables as they were, and is done at the next start`() async throws {
    let place = try await Database.postgres.place()
    let first = try await place.open()
    try await first.add("chair")
    await first.close()
    let colour = "ALTER TABLE thing ADD COLUMN colour TEXT"
    let interrupted = Migration(2, "colour", [colour, "SELECT pg_terminate_backend(pg_backend_pid())"])
    let error = await #expect(throws: StoreError.self) { try await place.open(sampleMigrations + [interrupted]) }
    #expect(error?.isUnreachable == true, "\(error.debugDescription)")
    let before = try await place.open()
    #expect(try await before.read { try $0.rows(Database.postgres.columns, ["thing"]).count } == 4)
    await before.close()
    let after = try await place.open(sampleMigrations + [Migration(2, "colour", [colour])])
    #expect(try await after.read { try $0.rows(Database.postgres.columns, ["thing"]).count } == 5)
    #expect(try await after.names() == ["chair"])
    await after.close()
  }

  @Test func `a migration of a table that others hold is told that the store is busy, and is done once they let go`() async throws {
    let place = try await Database.postgres.place()
    let first = try await place.open()
    let second = Migration(2, "colour", ["ALTER TABLE thing ADD COLUMN colour TEXT"])
    var limits = StoreLimits()
    limits.busyMilliseconds = 100
    let gate = Gate()
    // As a back-up does, which keeps each table that it reads from being altered.
    let reading = Task {
      try await first.read { transaction in
        _ = try transaction.rows("SELECT name FROM thing")
        gate.enterAndWait()
      }
    }
    await gate.waitUntilEntered()
    await #expect(throws: StoreError.busy) { try await place.open(sampleMigrations + [second], limits) }
    gate.open()
    try await reading.value
    await first.close()
    let after = try await place.open(sampleMigrations + [second])
    #expect(try await after.read { try $0.rows(Database.postgres.columns, ["thing"]).count } == 5)
    await after.close()
  }

  @Test(arguments: [
    ["CREATE VIEW light AS SELECT weight FROM thing", "ALTER TABLE thing DROP COLUMN weight"],
    [
      "INSERT INTO thing (id, name) VALUES (1, 'chair')", "INSERT INTO part (id, thing, owner) VALUES (1, 1, 1)",
      "ALTER TABLE part ADD COLUMN colour TEXT",
    ],
  ])
  func `what the server does not do because of the step itself is told as a failed step`(statements: [String]) async throws {
    let place = try await Database.postgres.place()
    let error = await #expect(throws: StoreError.self) { try await place.open(sampleMigrations + [Migration(2, "wrong", statements)]) }
    guard case .migration(version: 2, _)? = error else {
      Issue.record("\(error.debugDescription)")
      return
    }
  }

  @Test func `a migration takes as long as it takes, and the statements after it no longer than they may`() async throws {
    let place = try await Database.postgres.place()
    await (try await place.open()).close()
    var limits = StoreLimits()
    limits.busyMilliseconds = 200
    limits.statementMilliseconds = 500
    // Longer than the server may work on a statement, and than the session waits for an answer.
    let long = Migration(2, "colour", ["ALTER TABLE thing ADD COLUMN colour TEXT", "SELECT pg_sleep(2)"])
    let hasty = try await place.open(sampleMigrations + [long], limits)
    let endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT COUNT(*) FROM n"
    await #expect(throws: StoreError.timedOut) { try await hasty.write { _ = try $0.row(endless) } }
    await hasty.close()
    // Within the usual limits, since a loaded machine may take longer than those.
    let store = try await place.open(sampleMigrations + [long])
    #expect(try await store.read { try $0.rows(Database.postgres.columns, ["thing"]).count } == 5)
    try await store.add("chair")
    #expect(try await store.names() == ["chair"])
    await store.close()
  }

  @Test func `an instance that starts while another migrates is told that the store is busy, and starts after it`() async throws {
    let place = try await Database.postgres.place()
    let first = try await place.open()
    let second = Migration(2, "colour", ["ALTER TABLE thing ADD COLUMN colour TEXT"])
    var limits = StoreLimits()
    limits.busyMilliseconds = 100
    let gate = Gate()
    // A migration holds the writer's lock, as this write does.
    let held = await gate.hold(first, adding: "chair")
    await #expect(throws: StoreError.busy) { try await place.open(sampleMigrations + [second], limits) }
    gate.open()
    try await held.value
    let other = try await place.open(sampleMigrations + [second], limits)
    #expect(try await other.names() == ["chair"])
    await first.close()
    await other.close()
  }
}
