import Store
import Testing

@Suite struct TransactionTests {
  @Test(arguments: Database.allCases)
  func `changes says how many rows changed`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    let changed = try await store.write { transaction in
      let inserted = try transaction.changes("INSERT INTO thing (name) VALUES (?), (?)", ["chair", "table"])
      let none = try transaction.changes("UPDATE thing SET name = ? WHERE id = ?", ["desk", 99])
      return [inserted, none]
    }
    #expect(changed == [2, 0])
    await store.close()
  }

  @Test(arguments: Database.allCases)
  func `a second row with the same key is a conflict that names the column and no value`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    try await store.add("chair")
    await #expect(throws: StoreError.conflict("thing.name")) { try await store.add("chair") }
    #expect(try await store.names() == ["chair"])
    await store.close()
  }

  @Test(arguments: Database.allCases)
  func `a row without its parent breaks a constraint`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    let error = await #expect(throws: StoreError.self) {
      try await store.write { try $0.execute("INSERT INTO part (thing) VALUES (?)", [7]) }
    }
    #expect(error?.isConstraint == true)
    await store.close()
  }

  @Test(arguments: Database.allCases, ["SELEKT 1", "SELECT ?", "INSERT INTO thing (name) VALUES ('a'); DELETE FROM thing", ""])
  func `a wrong statement is an error, not a crash`(database: Database, sql: String) async throws {
    let place = try await database.place()
    let store = try await place.open()
    let error = await #expect(throws: StoreError.self) { try await store.write { try $0.execute(sql) } }
    guard case .statement = error else {
      Issue.record("not a statement error")
      return
    }
    await store.close()
  }

  @Test(arguments: Database.allCases)
  func `a statement that fails fails the whole write, also where its error is caught`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    try await store.add("chair")
    await #expect(throws: StoreError.conflict("thing.name")) {
      try await store.write { transaction in
        try? transaction.execute("INSERT INTO thing (name) VALUES (?)", ["table"])
        try? transaction.execute("INSERT INTO thing (name) VALUES (?)", ["chair"])
        try? transaction.execute("INSERT INTO thing (name) VALUES (?)", ["desk"])
      }
    }
    #expect(try await store.names() == ["chair"])
    await store.close()
  }

  /// A server's answers are read once as many statements are on their way as may be: that must be nobody's answer but their own.
  @Test(arguments: Database.allCases)
  func `what is asked after many statements is answered, however many they are`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    try await store.add("chair")
    for count in 1_000...1_040 {
      let follower = "follower \(count)"
      try await store.write { transaction in
        for _ in 0..<count { try transaction.execute("SELECT 1") }
        #expect(try transaction.row("SELECT COUNT(*) FROM thing")?.integer(0) == 1, "\(count)")
        for _ in 0..<count { try transaction.execute("SELECT 1") }
        #expect(try transaction.changes("UPDATE thing SET weight = 1.5") == 1, "\(count)")
        for _ in 0..<count { try transaction.execute("SELECT 1") }
        try transaction.moveCursor(of: follower, from: 0, to: 1)
      }
    }
    await store.close()
  }

  @Test(arguments: Database.allCases)
  func `the first event after many statements has the next number, however many they are`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    for number in 1...41 {
      // The refusal of what was written makes the other run apart, where nobody has asked for the last event's number before.
      let gate = Gate()
      let held = await gate.hold(store)
      let refused = Task {
        try await store.write { transaction in
          try transaction.execute("INSERT INTO thing (name) VALUES ('chair')")
          throw Refusal()
        }
      }
      let written = Task {
        try await store.write { transaction in
          for _ in 0..<(999 + number) { try transaction.execute("SELECT 1") }
          return try transaction.append(event(number))
        }
      }
      await store.waitUntilPending(2)
      gate.open()
      try await held.value
      await #expect(throws: Refusal()) { try await refused.value }
      #expect(try await written.value == Int64(number))
    }
    await store.close()
  }

  @Test(arguments: Database.allCases)
  func `of many statements, however many, one that fails undoes them all`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    try await store.add("chair")
    for count in 1_000...1_040 {
      await #expect(throws: StoreError.conflict("thing.name"), "\(count)") {
        try await store.write { transaction in
          try transaction.execute("INSERT INTO thing (name) VALUES ('table')")
          try transaction.execute("INSERT INTO thing (name) VALUES ('chair')")
          for _ in 0..<count { try transaction.execute("SELECT 1") }
        }
      }
    }
    #expect(try await store.names() == ["chair"])
    await store.close()
  }

  @Test(arguments: Database.allCases)
  func `a write that begins after its deadline is not begun`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    await #expect(throws: StoreError.timedOut) {
      try await store.write(by: .now - .seconds(1)) { try $0.execute("INSERT INTO thing (name) VALUES ('late')") }
    }
    try await store.write(by: .now + .seconds(600)) { try $0.execute("INSERT INTO thing (name) VALUES ('in time')") }
    #expect(try await store.names() == ["in time"])
    await store.close()
  }

  @Test(arguments: Database.allCases)
  func `every kind of value comes back as it was, also an empty one`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    let values: [[SQLValue]] = [
      [.integer(.min), "", 0.1, .blob([])], [.integer(.max), "门'\"?$1\n", .real(-.greatestFiniteMagnitude), .blob([0, 255])],
      [1, "nothing", nil, nil],
    ]
    try await store.write { transaction in
      for row in values { try transaction.execute("INSERT INTO thing (id, name, weight, picture) VALUES (?, ?, ?, ?)", row) }
    }
    let read = try await store.read { try $0.rows("SELECT id, name, weight, picture FROM thing WHERE name <> 'what?'") }
    #expect(Set(read) == Set(values.map { Row($0) }))
    let error = await #expect(throws: StoreError.self) { try await store.add("a\u{0}b") }
    #expect(error?.isConstraint == true)
    await store.close()
  }

  @Test(arguments: Database.allCases)
  func `the inbox entry, the state and the event commit together`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
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

  @Test(arguments: Database.allCases)
  func `the log says where it begins and ends`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    let before = try await store.read { try $0.eventBounds() }
    #expect(before.oldest == 1 && before.newest == 0)
    for number in 1...3 { try await store.write { _ = try $0.append(event(number)) } }
    let after = try await store.read { try $0.eventBounds() }
    #expect(after.oldest == 1 && after.newest == 3)
    await store.close()
  }

  @Test(arguments: Database.allCases)
  func `a refusal leaves neither inbox entry nor state nor event`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    let entry = sampleEntry()
    await #expect(throws: Refusal()) {
      try await store.write { transaction in
        try transaction.execute("INSERT INTO thing (name) VALUES (?)", ["chair"])
        try transaction.append(event(1))
        try transaction.remember(entry)
        try transaction.moveCursor(of: "follower", from: 0, to: 3)
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

  @Test(arguments: Database.allCases)
  func `a key is remembered once`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    let entry = sampleEntry()
    try await store.write { try $0.remember(entry) }
    let error = await #expect(throws: StoreError.self) { try await store.write { try $0.remember(entry) } }
    guard case .conflict = error else {
      Issue.record("not a conflict")
      return
    }
    await store.close()
  }

  @Test(arguments: Database.allCases)
  func `another principal or method with the same key is another command`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
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

  @Test(arguments: Database.allCases, [0, 65])
  func `a key of no bytes or too many is refused`(database: Database, count: Int) async throws {
    let place = try await database.place()
    let store = try await place.open()
    var entry = sampleEntry()
    entry.key.key = [UInt8](repeating: 1, count: count)
    let wrong = entry
    await #expect(throws: StoreError.self) { try await store.write { try $0.remember(wrong) } }
    await store.close()
  }

  @Test(arguments: Database.allCases)
  func `a cursor moves forward only`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    try await store.write { try $0.moveCursor(of: "follower", from: 0, to: 5) }
    for sequence: Int64 in [5, 4, 0, -1] {
      await #expect(throws: StoreError.cursorElsewhere(follower: "follower")) {
        try await store.write { try $0.moveCursor(of: "follower", from: 5, to: sequence) }
      }
    }
    try await store.write { try $0.moveCursor(of: "follower", from: 5, to: 6) }
    let cursors = try await store.read { [try $0.cursor(of: "follower"), try $0.cursor(of: "nobody")] }
    #expect(cursors == [6, 0])
    await store.close()
  }

  @Test(arguments: Database.allCases)
  func `events taken twice have their effect once`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    for attempt in 1...2 {
      try? await store.write { transaction in
        try transaction.execute("INSERT INTO thing (name) VALUES (?)", [.text("attempt \(attempt)")])
        try transaction.moveCursor(of: "follower", from: 0, to: 9)
      }
    }
    #expect(try await store.names() == ["attempt 1"])
    await store.close()
  }

  @Test(arguments: Database.allCases)
  func `events taken by two, of whom one read further, have their effect once`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    try await store.write { transaction in
      try transaction.execute("INSERT INTO thing (name) VALUES (?)", ["1 to 3"])
      try transaction.moveCursor(of: "follower", from: 0, to: 3)
    }
    for position: Int64 in [0, 2, 4] {
      await #expect(throws: StoreError.cursorElsewhere(follower: "follower")) {
        try await store.write { transaction in
          try transaction.execute("INSERT INTO thing (name) VALUES (?)", ["further"])
          try transaction.moveCursor(of: "follower", from: position, to: 5)
        }
      }
    }
    await #expect(throws: StoreError.cursorElsewhere(follower: "nobody")) {
      try await store.write { try $0.moveCursor(of: "nobody", from: 3, to: 5) }
    }
    let cursor = try await store.read { try $0.cursor(of: "follower") }
    #expect(try await store.names() == ["1 to 3"])
    #expect(cursor == 3)
    await store.close()
  }

  @Test(arguments: Database.allCases)
  func `an event keeps every field, also without a cause`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
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

  @Test(arguments: Database.allCases)
  func `an event's identifier has sixteen bytes`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    var made = event(1)
    made.id = [1, 2, 3]
    let wrong = made
    await #expect(throws: StoreError.self) { try await store.write { try $0.append(wrong) } }
    #expect(store.head == 0)
    await store.close()
  }

  @Test(arguments: Database.allCases)
  func `events are read after a sequence, by subject, and within the limit`(database: Database) async throws {
    let place = try await database.place()
    var limits = StoreLimits()
    limits.eventsPerRead = 4
    let store = try await place.open(sampleMigrations, limits)
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
