import Store
import Testing

@Suite struct GroupCommitTests {
  @Test(arguments: Database.allCases)
  func `writes that wait are committed together`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    let gate = Gate()
    let held = await gate.hold(store)
    let writers = (1...100).map { number in Task { try await store.add("thing \(number)") } }
    await store.waitUntilPending(100)
    #expect(store.statistics.commits == 0)
    gate.open()
    try await held.value
    for writer in writers { try await writer.value }
    #expect(store.statistics.commits == 2)
    #expect(store.statistics.writes == 101)
    #expect(store.statistics.largestCommit == 100)
    #expect(try await store.names().count == 100)
    await store.close()
  }

  @Test(arguments: Database.allCases)
  func `a commit carries no more writes than the limit`(database: Database) async throws {
    let place = try await database.place()
    var limits = StoreLimits()
    limits.writesPerCommit = 8
    let store = try await place.open(sampleMigrations, limits)
    let gate = Gate()
    let held = await gate.hold(store)
    let writers = (1...20).map { number in Task { try await store.add("thing \(number)") } }
    await store.waitUntilPending(20)
    gate.open()
    try await held.value
    for writer in writers { try await writer.value }
    #expect(store.statistics.commits == 4)
    #expect(store.statistics.largestCommit == 8)
    await store.close()
  }

  @Test(arguments: Database.allCases)
  func `one refusal fails alone`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    let gate = Gate()
    let held = await gate.hold(store)
    let writers = (1...9).map { number in
      Task {
        try await store.write { transaction in
          try transaction.execute("INSERT INTO thing (id, name) VALUES (?, ?)", [SQLValue(number), .text("thing \(number)")])
          if number == 5 { throw Refusal() }
          return number
        }
      }
    }
    await store.waitUntilPending(9)
    gate.open()
    try await held.value
    for (index, writer) in writers.enumerated() {
      if index == 4 {
        await #expect(throws: Refusal()) { try await writer.value }
      } else {
        #expect(try await writer.value == index + 1)
      }
    }
    #expect(store.statistics.commits == 2)
    #expect(store.statistics.refusals == 1)
    #expect(try await store.names() == [1, 2, 3, 4, 6, 7, 8, 9].map { "thing \($0)" })
    await store.close()
  }

  @Test(arguments: Database.allCases)
  func `a refusal after an event leaves no gap, and its neighbours have their effect once`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    let gate = Gate()
    let held = await gate.hold(store)
    let writers = (1...9).map { number in
      Task {
        try await store.write { transaction in
          try transaction.execute("INSERT INTO thing (name) VALUES (?)", [.text("thing \(number)")])
          try transaction.append(event(number))
          if number.isMultiple(of: 4) { throw Refusal() }
        }
      }
    }
    await store.waitUntilPending(9)
    gate.open()
    try await held.value
    var refused = 0
    for writer in writers { if case .failure = await writer.result { refused += 1 } }
    #expect(refused == 2)
    #expect(store.statistics.refusals == 2)
    #expect(try await store.names().count == 7)
    #expect(try await store.events(after: 0, limit: 100).map(\.sequence) == [1, 2, 3, 4, 5, 6, 7])
    #expect(store.head == 7)
    await store.close()
  }

  @Test(arguments: Database.allCases)
  func `a write over the limit is refused as busy, and those that wait are not`(database: Database) async throws {
    let place = try await database.place()
    var limits = StoreLimits()
    limits.pendingWrites = 4
    let store = try await place.open(sampleMigrations, limits)
    let gate = Gate()
    let held = await gate.hold(store)
    let writers = (1...4).map { number in Task { try await store.add("thing \(number)") } }
    await store.waitUntilPending(4)
    await #expect(throws: StoreError.busy) { try await store.add("one too many") }
    #expect(StoreError.busy.isNotExecuted)
    gate.open()
    try await held.value
    for writer in writers { try await writer.value }
    #expect(try await store.names().count == 4)
    await store.close()
  }

  @Test(arguments: Database.allCases)
  func `when a commit fails, everyone in it gets the error and nothing stays`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    let gate = Gate()
    let held = await gate.hold(store)
    let innocent = (1...3).map { number in
      Task {
        try await store.write { transaction in
          try transaction.execute("INSERT INTO thing (name) VALUES (?)", [.text("thing \(number)")])
          try transaction.append(event(number))
        }
      }
    }
    let guilty = Task {
      try await store.write { transaction in
        try transaction.execute("INSERT INTO thing (id, name) VALUES (50, 'fifty')")
        try transaction.execute("INSERT INTO part (thing, owner) VALUES (50, 99)")
      }
    }
    await store.waitUntilPending(4)
    gate.open()
    try await held.value
    for writer in innocent + [guilty] {
      let error = await #expect(throws: StoreError.self) { try await writer.value }
      #expect(error?.isConstraint == true)
    }
    #expect(try await store.names() == [])
    #expect(store.head == 0)
    #expect(store.statistics.failures == 4)
    try await store.add("after")
    #expect(try await store.names() == ["after"])
    await store.close()
  }

  @Test(arguments: Database.allCases)
  func `many writers need fewer commits than writes`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    try await withThrowingTaskGroup { group in
      for writer in 0..<64 {
        group.addTask { for number in 0..<10 { try await store.add("\(writer)-\(number)") } }
      }
      try await group.waitForAll()
    }
    #expect(store.statistics.writes == 640)
    #expect(store.statistics.commits < 640)
    #expect(try await store.names().count == 640)
    await store.close()
  }
}
