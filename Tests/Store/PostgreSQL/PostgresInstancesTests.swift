import Store
import Testing

@Suite struct PostgresInstancesTests {
  @Test func `instances that start at once migrate once`() async throws {
    let place = try await Database.postgres.place()
    let second = Migration(2, "colour", ["ALTER TABLE thing ADD COLUMN colour TEXT"])
    let stores = try await withThrowingTaskGroup { group in
      for _ in 0..<8 { group.addTask { try await place.open(sampleMigrations + [second]) } }
      return try await group.reduce(into: [Store]()) { $0.append($1) }
    }
    let versions = try await stores[0].read {
      try $0.rows("SELECT version FROM store_migration WHERE scope = 'service' ORDER BY version").map { try $0.integer(0) }
    }
    #expect(versions == [1, 2])
    for (number, store) in stores.enumerated() { try await store.add("thing \(number)") }
    #expect(try await stores[7].names().count == 8)
    for store in stores { await store.close() }
  }

  @Test func `an older instance that starts beside a newer one has the older tables, or is refused`() async throws {
    let place = try await Database.postgres.place()
    let second = Migration(2, "colour", ["ALTER TABLE thing ADD COLUMN colour TEXT"])
    async let newer = place.open(sampleMigrations + [second])
    do throws(StoreError) {
      let older = try await place.open()
      try? await older.add("chair")
      await older.close()
    } catch {
      #expect(error == .newer(path: place.name, found: 2, known: 1))
    }
    let store = try await newer
    #expect(try await store.read { try $0.rows(Database.postgres.columns, ["thing"]).count } == 5)
    await store.close()
  }

  @Test func `an older instance that runs goes on while a newer one adds to its tables, and neither misses the other's work`() async throws
  {
    let place = try await Database.postgres.place()
    let older = try await place.open()
    // So that its statements are prepared for the tables as they were.
    try await older.add("chair")
    _ = try await older.names()
    let second = Migration(
      2, "colour", ["ALTER TABLE thing ADD COLUMN colour TEXT NOT NULL DEFAULT 'red'", "CREATE INDEX thing_by_colour ON thing (colour)"])
    let newer = try await place.open(sampleMigrations + [second])
    for number in 0..<20 {
      async let there: Void = older.add("older \(number)")
      try await newer.add("newer \(number)")
      try await there
    }
    #expect(try await older.names().count == 41)
    #expect(Set(try await newer.names()) == Set(try await older.names()))
    #expect(try await newer.read { try $0.row("SELECT COUNT(*) FROM thing WHERE colour = 'red'")?.integer(0) } == 41)
    await older.close()
    await newer.close()
  }

  @Test func `followers at any instance see events in the order of commits and miss none while several write`() async throws {
    let place = try await Database.postgres.place()
    let writers = [try await place.open(), try await place.open()]
    let follower = try await place.open()
    let each = 300
    try await withThrowingTaskGroup { group in
      for (instance, store) in writers.enumerated() {
        for clerk in 0..<10 {
          group.addTask {
            for number in 1...each / 10 {
              try await store.write { try $0.append(event(number, subject: "\(instance)-\(clerk)")) }
              try? await store.write { transaction in
                try transaction.append(event(number, subject: "refused"))
                throw Refusal()
              }
            }
          }
        }
      }
      for store in writers + [follower] {
        group.addTask {
          var seen: [StoredEvent] = []
          while seen.count < each * 2 {
            let after = seen.last?.sequence ?? 0
            let head = await store.waitForEvents(after: after)
            let events = try await store.events(after: after, limit: 50)
            // Who was woken finds what it was woken for.
            #expect(head > after && !events.isEmpty)
            // A number once passed over would never be seen.
            #expect(events.map(\.sequence) == events.indices.map { after + 1 + Int64($0) })
            seen += events
          }
          for (subject, events) in Dictionary(grouping: seen, by: \.subject) {
            #expect(events.map(\.at) == (1...each / 10).map { Int64($0) * 1_000 }, "\(subject)")
          }
        }
      }
      try await group.waitForAll()
    }
    for store in writers + [follower] { await store.close() }
  }
}
