import Store
import Testing

@Suite("What a write leaves for those after it in the same commit")
struct NoteTests {
  /// Writes that wait together, each of which reads the number, adds one and leaves it; those in `refused` do so and throw.
  private func numbers(_ store: Store, count: Int, refused: Set<Int> = []) async throws -> [Int?] {
    let gate = Gate()
    let held = await gate.hold(store)
    var writers: [Task<Int, any Error>] = []
    for number in 1...count {
      writers.append(
        Task {
          try await store.write { transaction in
            let next: Int =
              if case .integer(let known)? = transaction.notes["thing"]?.first {
                Int(known) + 1
              } else {
                try Int(transaction.row("SELECT COUNT(*) FROM thing")?.integer(0) ?? 0) + 1
              }
            try transaction.execute("INSERT INTO thing (id, name) VALUES (?, ?)", [SQLValue(next), .text("thing \(next)")])
            transaction.notes["thing"] = [SQLValue(next)]
            if refused.contains(number) { throw Refusal() }
            return next
          }
        })
      await store.waitUntilPending(number)
    }
    gate.open()
    try await held.value
    var values: [Int?] = []
    for writer in writers { values.append(try? await writer.value) }
    return values
  }

  @Test(arguments: Database.allCases)
  func `is seen by them`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    #expect(try await numbers(store, count: 5) == [1, 2, 3, 4, 5])
    #expect(try await numbers(store, count: 2) == [6, 7], "and not by those of the next")
    await store.close()
  }

  @Test(arguments: Database.allCases)
  func `is gone with a write that is undone`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    #expect(try await numbers(store, count: 5, refused: [2, 4]) == [1, nil, 2, nil, 3])
    #expect(try await store.names() == ["thing 1", "thing 2", "thing 3"])
    await store.close()
  }
}

@Suite("What is done before a commit")
struct ClosingTests {
  @Test(arguments: Database.allCases)
  func `is done once for all writes that ask for it, as the last of them that stands said`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    let gate = Gate()
    let held = await gate.hold(store)
    var writers: [Task<Void, any Error>] = []
    for number in 1...5 {
      writers.append(
        Task {
          try await store.write { transaction in
            transaction.beforeCommit("sum") { transaction throws(StoreError) in
              try transaction.execute("INSERT INTO thing (name) VALUES (?)", [.text("closed by \(number)")])
            }
            if number == 5 { throw Refusal() }
          }
        })
      await store.waitUntilPending(number)
    }
    gate.open()
    try await held.value
    for writer in writers { _ = try? await writer.value }
    #expect(try await store.names() == ["closed by 4"])
    await store.close()
  }

  @Test(arguments: Database.allCases)
  func `is not done where nothing that asked for it stands`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    await #expect(throws: Refusal.self) {
      try await store.write { transaction in
        transaction.beforeCommit("sum") { transaction throws(StoreError) in
          try transaction.execute("INSERT INTO thing (name) VALUES ('never')")
        }
        throw Refusal()
      }
    }
    #expect(try await store.names().isEmpty)
    await store.close()
  }
}
