import Store
import Testing

@Suite struct MigratorTests {
  let directory = TemporaryDirectory()

  let second = Migration(2, "colour", ["ALTER TABLE thing ADD COLUMN colour TEXT", "UPDATE thing SET colour = 'brown'"])

  @Test func `an older database is brought forward and keeps its rows`() async throws {
    let old = try await directory.open()
    try await old.add("chair")
    await old.close()
    let new = try await directory.open(sampleMigrations + [second])
    let row = try await new.read { try $0.row("SELECT name, colour FROM thing") }
    #expect(row == Row(["chair", "brown"]))
    await new.close()
  }

  @Test func `steps run once`() async throws {
    for _ in 1...3 {
      let store = try await directory.open(sampleMigrations + [second])
      let versions = try await store.read {
        try $0.rows("SELECT version FROM store_migration WHERE scope = 'service' ORDER BY version").map { try $0.integer(0) }
      }
      #expect(versions == [1, 2])
      await store.close()
    }
  }

  @Test func `a step that fails halfway leaves the old state, with the steps before it undone too`() async throws {
    let old = try await directory.open()
    try await old.add("chair")
    await old.close()
    let broken = Migration(3, "broken", ["DELETE FROM thing", "ALTER TABLE absent ADD COLUMN colour TEXT"])
    await #expect(throws: StoreError.self) { _ = try await directory.open(sampleMigrations + [second, broken]) }
    let again = try await directory.open()
    #expect(try await again.names() == ["chair"])
    let columns = try await again.read { try $0.rows("SELECT name FROM pragma_table_info('thing')").map { try $0.text(0) } }
    #expect(columns == ["id", "name", "weight", "picture"])
    await again.close()
  }

  @Test func `a failure names its step`() async throws {
    let broken = Migration(2, "broken", ["ALTER TABLE absent ADD COLUMN colour TEXT"])
    let error = await #expect(throws: StoreError.self) { _ = try await directory.open(sampleMigrations + [broken]) }
    #expect(error == .migration(version: 2, reason: "no such table: absent"))
  }

  @Test(arguments: [[2], [1, 3], [1, 1], [0, 1]]) func `versions count from 1 without gaps`(versions: [Int]) async throws {
    let migrations = versions.map { Migration($0, "step \($0)", []) }
    await #expect(throws: StoreError.self) { _ = try await directory.open(migrations) }
  }
}
