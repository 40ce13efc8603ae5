import Store
import Testing

@Suite struct TransactionTests {
  let directory = TemporaryDirectory()

  @Test func `execute says how many rows changed`() async throws {
    let store = try await directory.open()
    let changed = try await store.write { transaction in
      let inserted = try transaction.execute("INSERT INTO thing (name) VALUES (?), (?)", ["chair", "table"])
      let none = try transaction.execute("UPDATE thing SET name = ? WHERE id = ?", ["desk", 99])
      return [inserted, none]
    }
    #expect(changed == [2, 0])
    await store.close()
  }

  @Test func `a second row with the same key is a conflict that names the column and no value`() async throws {
    let store = try await directory.open()
    try await store.add("chair")
    await #expect(throws: StoreError.conflict("thing.name")) { try await store.add("chair") }
    #expect(try await store.names() == ["chair"])
    await store.close()
  }

  @Test func `a row without its parent breaks a constraint`() async throws {
    let store = try await directory.open()
    await #expect(throws: StoreError.constraint("FOREIGN KEY constraint failed")) {
      try await store.write { try $0.execute("INSERT INTO part (thing) VALUES (?)", [7]) }
    }
    await store.close()
  }

  @Test(arguments: ["SELEKT 1", "SELECT ?", "INSERT INTO thing (name) VALUES ('a'); DELETE FROM thing", ""])
  func `a wrong statement is an error, not a crash`(sql: String) async throws {
    let store = try await directory.open()
    let error = await #expect(throws: StoreError.self) { try await store.write { try $0.execute(sql) } }
    guard case .statement = error else {
      Issue.record("not a statement error")
      return
    }
    await store.close()
  }

  @Test func `a caught error leaves the rest of the write standing`() async throws {
    let store = try await directory.open()
    try await store.add("chair")
    try await store.write { transaction in
      #expect(throws: StoreError.self) { try transaction.execute("INSERT INTO thing (name) VALUES (?)", ["chair"]) }
      try transaction.execute("INSERT INTO thing (name) VALUES (?)", ["table"])
    }
    #expect(try await store.names() == ["chair", "table"])
    await store.close()
  }

  @Test func `the inbox entry, the state and the event commit together`() async throws {
    let store = try await directory.open()
    let entry = sampleEntry()
    let sequence = try await store.write { transaction in
      #expect(try transaction.inbox(entry.key) == nil)
      try transaction.execute("INSERT INTO thing (name) VALUES (?)", ["chair"])
      let sequence = try transaction.append(event(1))
      try transaction.remember(entry)
      return sequence
    }
    #expect(sequence == 1)
    #expect(try await store.names() == ["chair"])
    #expect(try await store.read { try $0.inbox(entry.key) } == entry)
    #expect(try await store.events(after: 0, limit: 10).map(\.event.kind) == ["thing.made"])
    await store.close()
  }

  @Test func `the log says where it begins and ends`() async throws {
    let store = try await directory.open()
    let before = try await store.read { try $0.eventBounds() }
    #expect(before.oldest == 1 && before.newest == 0)
    for number in 1...3 { try await store.write { _ = try $0.append(event(number)) } }
    let after = try await store.read { try $0.eventBounds() }
    #expect(after.oldest == 1 && after.newest == 3)
    await store.close()
  }

  @Test func `a refusal leaves neither inbox entry nor state nor event`() async throws {
    let store = try await directory.open()
    let entry = sampleEntry()
    await #expect(throws: Refusal()) {
      try await store.write { transaction in
        try transaction.execute("INSERT INTO thing (name) VALUES (?)", ["chair"])
        try transaction.append(event(1))
        try transaction.remember(entry)
        try transaction.moveCursor(of: "follower", to: 3)
        throw Refusal()
      }
    }
    #expect(try await store.names() == [])
    #expect(try await store.read { try $0.inbox(entry.key) } == nil)
    #expect(try await store.read { try $0.cursor(of: "follower") } == 0)
    #expect(try await store.events(after: 0, limit: 10) == [])
    #expect(store.head == 0)
    await store.close()
  }

  @Test func `a key is remembered once`() async throws {
    let store = try await directory.open()
    let entry = sampleEntry()
    try await store.write { try $0.remember(entry) }
    let error = await #expect(throws: StoreError.self) { try await store.write { try $0.remember(entry) } }
    guard case .conflict = error else {
      Issue.record("not a conflict")
      return
    }
    await store.close()
  }

  @Test func `another principal or method with the same key is another command`() async throws {
    let store = try await directory.open()
    let entry = sampleEntry()
    try await store.write { try $0.remember(entry) }
    var stranger = entry.key
    stranger.principal = "stranger"
    var method = entry.key
    method.method = "thing.break"
    let keys = [stranger, method]
    let found = try await store.read { transaction in try keys.map { try transaction.inbox($0) } }
    #expect(found == [nil, nil])
    await store.close()
  }

  @Test(arguments: [0, 65]) func `a key of no bytes or too many is refused`(count: Int) async throws {
    let store = try await directory.open()
    var entry = sampleEntry()
    entry.key.key = [UInt8](repeating: 1, count: count)
    let wrong = entry
    await #expect(throws: StoreError.self) { try await store.write { try $0.remember(wrong) } }
    await store.close()
  }

  @Test func `a cursor moves forward only`() async throws {
    let store = try await directory.open()
    try await store.write { try $0.moveCursor(of: "follower", to: 5) }
    for sequence: Int64 in [5, 4, 0, -1] {
      await #expect(throws: StoreError.cursorNotForward(follower: "follower")) {
        try await store.write { try $0.moveCursor(of: "follower", to: sequence) }
      }
    }
    try await store.write { try $0.moveCursor(of: "follower", to: 6) }
    let cursors = try await store.read { [try $0.cursor(of: "follower"), try $0.cursor(of: "nobody")] }
    #expect(cursors == [6, 0])
    await store.close()
  }

  @Test func `events taken twice have their effect once`() async throws {
    let store = try await directory.open()
    for attempt in 1...2 {
      try? await store.write { transaction in
        try transaction.execute("INSERT INTO thing (name) VALUES (?)", [.text("attempt \(attempt)")])
        try transaction.moveCursor(of: "follower", to: 9)
      }
    }
    #expect(try await store.names() == ["attempt 1"])
    await store.close()
  }

  @Test func `an event keeps every field, also without a cause`() async throws {
    let store = try await directory.open()
    var caused = event(2)
    caused.cause = event(1).id
    let plain = event(3)
    try await store.write { [caused] transaction in
      try transaction.append(caused)
      try transaction.append(plain)
    }
    #expect(
      try await store.events(after: 0, limit: 10) == [
        StoredEvent(sequence: 1, event: caused), StoredEvent(sequence: 2, event: plain),
      ])
    await store.close()
  }

  @Test func `an event's identifier has sixteen bytes`() async throws {
    let store = try await directory.open()
    var made = event(1)
    made.id = [1, 2, 3]
    let wrong = made
    await #expect(throws: StoreError.self) { try await store.write { try $0.append(wrong) } }
    #expect(store.head == 0)
    await store.close()
  }

  @Test func `events are read after a sequence, by subject, and within the limit`() async throws {
    var limits = StoreLimits()
    limits.eventsPerRead = 4
    let store = try await directory.open(sampleMigrations, limits)
    for number in 1...10 {
      try await store.write { try $0.append(event(number, subject: number.isMultiple(of: 2) ? "even" : "odd")) }
    }
    #expect(try await store.events(after: 8, limit: 10).map(\.sequence) == [9, 10])
    #expect(try await store.events(after: 0, limit: 2).map(\.sequence) == [1, 2])
    #expect(try await store.events(after: 0, limit: .max).map(\.sequence) == [1, 2, 3, 4])
    #expect(try await store.events(after: 0, limit: -1) == [])
    #expect(try await store.events(after: 10, limit: 5) == [])
    #expect(try await store.read { try $0.events(of: "even", after: 2, limit: 10).map(\.sequence) } == [4, 6, 8, 10])
    await store.close()
  }

  private func sampleEntry() -> InboxEntry {
    InboxEntry(
      key: InboxKey(key: event(1).id, principal: "applicant", method: "thing.make"), digest: [1, 2, 3], reply: [], at: 1_790_000_000_000_000
    )
  }
}
