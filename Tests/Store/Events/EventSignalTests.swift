import Store
import Testing

@Suite struct EventSignalTests {
  @Test(arguments: Database.allCases)
  func `a waiter that is behind returns at once`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    try await store.write { try $0.append(event(1)) }
    #expect(await store.waitForEvents(after: 0) == 1)
    #expect(await store.waitForEvents(after: 0, atMost: .seconds(600)) == 1)
    await store.close()
  }

  @Test(arguments: Database.allCases)
  func `the head is known again after reopening`(database: Database) async throws {
    let place = try await database.place()
    let first = try await place.open()
    for number in 1...3 { try await first.write { try $0.append(event(number)) } }
    await first.close()
    let second = try await place.open()
    #expect(second.head == 3)
    #expect(try await second.write { try $0.append(event(4)) } == 4)
    #expect(second.head == 4)
    await second.close()
  }

  @Test(arguments: Database.allCases)
  func `a commit wakes those who wait`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    let waiters = (0..<10).map { _ in Task { await store.waitForEvents(after: 0) } }
    try await store.write { try $0.append(event(1)) }
    for waiter in waiters { #expect(await waiter.value == 1) }
    await store.close()
  }

  @Test(arguments: Database.allCases)
  func `a refused event wakes nobody and takes no number`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    try? await store.write { transaction in
      try transaction.append(event(1))
      throw Refusal()
    }
    #expect(await store.waitForEvents(after: 0, atMost: .zero) == 0)
    #expect(try await store.write { try $0.append(event(2)) } == 1)
    await store.close()
  }

  @Test(arguments: Database.allCases)
  func `a wait ends when its time is over on the clock it was given`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    #expect(await store.waitForEvents(after: 0, atMost: .seconds(1_000_000), clock: InstantClock()) == 0)
    await store.close()
  }

  @Test(arguments: Database.allCases)
  func `a wait ends when its task is cancelled, before it begins or after`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    for _ in 0..<200 {
      let task = Task { await store.waitForEvents(after: 0) }
      if Bool.random() { await Task.yield() }
      task.cancel()
      #expect(await task.value == 0)
    }
    await store.close()
  }

  @Test(arguments: Database.allCases)
  func `a wait ends when the store closes`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    let waiter = Task { await store.waitForEvents(after: 0) }
    await store.close()
    #expect(await waiter.value == 0)
    #expect(await store.waitForEvents(after: 0) == 0)
  }

  @Test(arguments: Database.allCases)
  func `followers see every event once and in order while many commit`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    let total = 400
    try await withThrowingTaskGroup { group in
      for follower in 0..<8 {
        group.addTask {
          var seen: [Int64] = []
          while seen.count < total {
            let after = seen.last ?? 0
            let head = await store.waitForEvents(after: after)
            #expect(head > after)
            seen += try await store.events(after: after, limit: 1 + follower * 7).map(\.sequence)
          }
          #expect(seen == Array(1...Int64(total)))
        }
      }
      for writer in 0..<20 {
        group.addTask {
          for number in 0..<total / 20 {
            try await store.write { try $0.append(event(writer * 1_000 + number)) }
            try? await store.write { transaction in
              try transaction.append(event(writer * 1_000 + number))
              throw Refusal()
            }
          }
        }
      }
      try await group.waitForAll()
    }
    await store.close()
  }
}
