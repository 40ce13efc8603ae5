import Foundation
import Logging
import Store
import TestKit
import Testing

@Suite struct StoreCopyTests {
  let service = "test_\(UInt32.random(in: 0 ... .max))"
  let directory = TemporaryDirectory()
  let other = TemporaryDirectory()

  var sqlite: StoreLocation { .directory(directory.path) }
  func postgres() async throws -> StoreLocation { .server(try await PostgresServer.running().address) }

  func store(_ location: StoreLocation) async throws(StoreError) -> Store {
    try await Store.open(StoreConfiguration(location, service: service), migrations: sampleMigrations, logger: quiet)
  }

  /// Rows of every type, parents and children, events, inbox and cursors.
  func fill(_ location: StoreLocation, things: Int = 2_500) async throws {
    let store = try await store(location)
    for start in stride(from: 1, through: things, by: 500) {
      try await store.write { transaction in
        for number in start..<min(start + 500, things + 1) {
          try transaction.execute(
            "INSERT INTO thing (id, name, weight, picture) VALUES (?, ?, ?, ?)",
            [
              SQLValue(number * 3), .text("物 \(number)"), number.isMultiple(of: 3) ? .null : .real(Double(number) / 7),
              number.isMultiple(of: 5) ? .null : .blob([UInt8](repeating: UInt8(truncatingIfNeeded: number), count: number % 40)),
            ])
          try transaction.execute("INSERT INTO part (thing, owner) VALUES (?, ?)", [SQLValue(number * 3), SQLValue(number * 3)])
          try transaction.append(event(number))
          try transaction.remember(
            InboxEntry(
              key: InboxKey(key: Array("key \(number)".utf8), principal: "clerk", method: "thing.make"), digest: [1], reply: [2], at: 3))
        }
      }
    }
    // As retention leaves it.
    try await store.write { transaction in
      try transaction.execute("DELETE FROM store_event WHERE sequence < 100")
      try transaction.moveCursor(of: "case", from: 0, to: 77)
    }
    await store.close()
  }

  func copy(from source: StoreLocation, to target: StoreLocation, named name: String = "source", stopAfter rows: Int64 = .max) async throws
    -> [StoreCopy.Table]
  {
    let copy = try #require(
      try await StoreCopy.open(service, from: source, named: name, to: target, migrations: sampleMigrations, logger: quiet))
    do {
      let task = Task {
        try await copy.run(from: try await copy.look()) { step in
          if case .copied("thing", let copied) = step, copied >= rows { unsafe withUnsafeCurrentTask { unsafe $0?.cancel() } }
        }
      }
      let tables = try await task.value
      try await copy.finish()
      await copy.close()
      return tables
    } catch {
      await copy.close()
      throw error
    }
  }

  func everything(_ location: StoreLocation) async throws -> [[Row]] {
    let store = try await store(location)
    let rows = try await store.read { transaction in
      try ["thing", "part", "store_event", "store_inbox", "store_cursor"].map { try transaction.rows("SELECT * FROM \($0) ORDER BY 1") }
    }
    await store.close()
    return rows
  }

  @Test func `every row goes over and back again, and numbering goes on after the last`() async throws {
    let postgres = try await postgres()
    try await fill(sqlite)
    let tables = try await copy(from: sqlite, to: postgres)
    #expect(tables.first { $0.name == "thing" }?.digest.rows == 2_500)
    #expect(tables.first { $0.name == "store_event" }?.digest.rows == 2_401)
    #expect(try await everything(postgres) == everything(sqlite))
    let there = try await store(postgres)
    #expect(there.head == 2_500)
    try await there.write { transaction in
      #expect(try transaction.append(event(1)) == 2_501)
      try transaction.execute("INSERT INTO thing (name) VALUES ('next')")
      #expect(try transaction.row("SELECT id FROM thing WHERE name = 'next'")?.integer(0) == 7_501)
    }
    await there.close()
    // And back, into another directory.
    let back = StoreLocation.directory(other.path)
    _ = try await copy(from: postgres, to: back)
    #expect(try await everything(back) == everything(postgres))
  }

  @Test(arguments: [true, false])
  func `a copy that was cut off is opened by no service, and finishes when it is run again`(toServer: Bool) async throws {
    let postgres = try await postgres()
    let (source, target) = toServer ? (sqlite, postgres) : (postgres, sqlite)
    try await fill(source)
    for rows in [Int64(1), 200, 1_000] {
      await #expect(throws: (any Error).self) { try await copy(from: source, to: target, stopAfter: rows) }
      let error = await #expect(throws: StoreError.self) { _ = try await store(target) }
      guard case .unfinishedCopy? = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
    }
    let view = try #require(try await StoreView.open(target, service: service))
    #expect(await view.findings().contains(.unfinishedCopy))
    await view.close()
    await #expect(throws: CopyError.otherSource(service: service)) { try await copy(from: source, to: target, named: "another") }
    _ = try await copy(from: source, to: target)
    #expect(try await everything(target) == everything(source))
    // Once more does nothing.
    _ = try await copy(from: source, to: target)
    #expect(try await everything(target) == everything(source))
  }

  @Test func `a target with other rows is refused and left as it is`() async throws {
    let postgres = try await postgres()
    try await fill(sqlite, things: 50)
    let there = try await store(postgres)
    try await there.add("somebody's")
    await there.close()
    let before = try await everything(postgres)
    await #expect(throws: CopyError.targetHoldsOther(service: service, table: "store_cursor")) {
      try await copy(from: sqlite, to: postgres)
    }
    #expect(try await everything(postgres) == before)
  }

  @Test(.enabled(if: SmallDisk.isPossible, "only root mounts a small disk"))
  func `a target that becomes full is told so, and the copy goes on when there is space`() async throws {
    let postgres = try await postgres()
    try await fill(postgres)
    let disk = try SmallDisk(kibibytes: 600)
    defer { disk.remove() }
    let target = StoreLocation.directory(disk.path)
    await #expect(throws: StoreError.full) { try await copy(from: postgres, to: target) }
    try disk.resize(kibibytes: 20_000)
    _ = try await copy(from: postgres, to: target)
    #expect(try await everything(target) == everything(postgres))
  }

  @Test func `what was changed at the target during the copy is found`() async throws {
    let postgres = try await postgres()
    try await fill(sqlite, things: 50)
    let copy = try #require(
      try await StoreCopy.open(service, from: sqlite, named: "source", to: postgres, migrations: sampleMigrations, logger: quiet))
    _ = try await copy.run(from: try await copy.look()) { _ in }
    await copy.close()
    // The table's owner can always.
    let tool = Process()
    tool.executableURL = URL(filePath: "/usr/bin/psql")
    guard case .server(let address) = postgres else { return }
    tool.arguments = [address, "-qc", "UPDATE yimen_\(service).thing SET name = 'other' WHERE id = 3"]
    try await tool.runToItsEnd()
    #expect(tool.terminationStatus == 0)
    await #expect(throws: CopyError.differs(service: service, table: "thing")) { try await self.copy(from: sqlite, to: postgres) }
  }

  @Test func `a source that is in use, of another version, or not there is told so`() async throws {
    let postgres = try await postgres()
    #expect(
      try await StoreCopy.open(service, from: sqlite, named: "s", to: postgres, migrations: sampleMigrations, logger: quiet) == nil)
    let running = try await store(sqlite)
    let error = await #expect(throws: StoreError.self) { try await copy(from: sqlite, to: postgres) }
    guard case .locked? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    await running.close()
    await #expect(throws: CopyError.otherVersion(service: service)) {
      _ = try await StoreCopy.open(
        service, from: sqlite, named: "s", to: postgres, migrations: sampleMigrations + [Migration(2, "later", [])], logger: quiet)
    }
    await #expect(throws: CopyError.sameEngine) {
      _ = try await StoreCopy.open(service, from: sqlite, named: "s", to: sqlite, migrations: sampleMigrations, logger: quiet)
    }
  }

  @Test func `every error says what is wrong and what helps, in one line and both languages`() {
    let errors: [CopyError] = [
      .sameEngine, .noSource("p"), .otherVersion(service: "case"), .sourceInUse(sessions: 2),
      .targetHoldsOther(service: "case", table: "t"),
      .otherSource(service: "case"), .differs(service: "case", table: "t"),
    ]
    for error in errors {
      let text = error.description
      #expect(text.contains("; ") && !text.contains("\n") && text.unicodeScalars.contains { ("\u{4E00}"..."\u{9FFF}").contains($0) })
    }
  }
}
