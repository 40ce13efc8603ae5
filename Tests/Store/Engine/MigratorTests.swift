import Store
import Testing

@Suite struct MigratorTests {
  let second = Migration(2, "colour", ["ALTER TABLE thing ADD COLUMN colour TEXT", "UPDATE thing SET colour = 'brown'"])

  @Test(arguments: Database.allCases)
  func `an older database is brought forward and keeps its rows`(database: Database) async throws {
    let place = try await database.place()
    let old = try await place.open()
    try await old.add("chair")
    await old.close()
    let new = try await place.open(sampleMigrations + [second])
    let row = try await new.read { try $0.row("SELECT name, colour FROM thing") }
    #expect(row == Row(["chair", "brown"]))
    await new.close()
  }

  @Test(arguments: Database.allCases)
  func `steps run once`(database: Database) async throws {
    let place = try await database.place()
    for _ in 1...3 {
      let store = try await place.open(sampleMigrations + [second])
      let versions = try await store.read {
        try $0.rows("SELECT version FROM store_migration WHERE scope = 'service' ORDER BY version").map { try $0.integer(0) }
      }
      #expect(versions == [1, 2])
      await store.close()
    }
  }

  @Test(arguments: Database.allCases)
  func `a step that fails halfway leaves the old state, with the steps before it undone too`(database: Database) async throws {
    let place = try await database.place()
    let old = try await place.open()
    try await old.add("chair")
    await old.close()
    let broken = Migration(3, "broken", ["DELETE FROM thing", "ALTER TABLE absent ADD COLUMN colour TEXT"])
    await #expect(throws: StoreError.self) { _ = try await place.open(sampleMigrations + [second, broken]) }
    let again = try await place.open()
    #expect(try await again.names() == ["chair"])
    let columns = try await again.read { try $0.rows(database.columns, ["thing"]).map { try $0.text(0) } }
    #expect(columns == ["id", "name", "weight", "picture"])
    await again.close()
  }

  @Test(arguments: Database.allCases)
  func `a failure names its step`(database: Database) async throws {
    let place = try await database.place()
    let broken = Migration(2, "broken", ["ALTER TABLE absent ADD COLUMN colour TEXT"])
    let error = await #expect(throws: StoreError.self) { _ = try await place.open(sampleMigrations + [broken]) }
    #expect(error == .migration(version: 2, reason: database.missingTable("absent")))
  }

  @Test(arguments: Database.allCases, [[2], [1, 3], [1, 1], [0, 1]])
  func `versions count from 1 without gaps`(database: Database, versions: [Int]) async throws {
    let place = try await database.place()
    let migrations = versions.map { Migration($0, "step \($0)", []) }
    await #expect(throws: StoreError.self) { _ = try await place.open(migrations) }
  }

  @Test(arguments: Database.allCases)
  func `a database of a newer version, or of another service, is refused and left as it is`(database: Database) async throws {
    let place = try await database.place()
    let newer = try await place.open(sampleMigrations + [second])
    try await newer.add("chair")
    await newer.close()
    await #expect(throws: StoreError.newer(path: place.name, found: 2, known: 1)) { _ = try await place.open() }
    await #expect(throws: StoreError.foreign(path: place.name, reason: "its step 1 is \"things\", not \"people\"")) {
      _ = try await place.open([Migration(1, "people", ["CREATE TABLE person (id INTEGER PRIMARY KEY)"])])
    }
    let again = try await place.open(sampleMigrations + [second])
    #expect(try await again.names() == ["chair"])
    await again.close()
  }
}
