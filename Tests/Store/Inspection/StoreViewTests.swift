import Foundation
import Store
import TestKit
import Testing

@Suite struct StoreViewTests {
  @Test(arguments: Database.allCases)
  func `a database that is not there is not made`(database: Database) async throws {
    let place = try await database.place()
    #expect(try await StoreView.open(place.location, service: place.service) == nil)
    #expect(try await StoreView.open(place.location, service: place.service) == nil)
  }

  @Test(arguments: Database.allCases)
  func `it tells versions, events, cursors and commands of a database that is in use`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    try await store.write { transaction in
      for number in 1...3 { try transaction.append(event(number)) }
      try transaction.moveCursor(of: "case", from: 0, to: 7)
      try transaction.remember(
        InboxEntry(key: InboxKey(key: [1], principal: "clerk", method: "thing.make"), digest: [2], reply: [3], at: 4))
    }
    let view = try #require(try await StoreView.open(place.location, service: place.service))
    let status = try await view.status()
    #expect(status.versions == StoreStatus.Versions(store: Store.version, service: 1))
    #expect(status.oldest == 1 && status.head == 3 && status.inbox == 1)
    #expect(status.cursors.map(\.stream) == ["case"] && status.cursors.map(\.position) == [7])
    #expect(status.bytes > 0)
    #expect((status.free ?? 0 > 0) == (database == .sqlite))
    #expect(await view.findings().isEmpty)
    try await store.write { try $0.append(event(4)) }
    #expect(try await view.status().head == 4)
    await view.close()
    await store.close()
  }

  @Test(arguments: Database.allCases)
  func `another program's database is foreign`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    try await store.write { try $0.execute("DROP TABLE store_migration") }
    let view = try #require(try await StoreView.open(place.location, service: place.service))
    await #expect(throws: StoreError.foreign(path: place.name, reason: "it has tables of another program")) { try await view.status() }
    await view.close()
    await store.close()
  }

  @Test(arguments: Database.allCases)
  func `events that are missing inside the log are found, and those before the oldest are not missed`(database: Database) async throws {
    let place = try await database.place()
    let store = try await place.open()
    try await store.write { transaction in for number in 1...10 { try transaction.append(event(number)) } }
    let view = try #require(try await StoreView.open(place.location, service: place.service))
    try await store.write { try $0.execute("DELETE FROM store_event WHERE sequence < 4") }
    #expect(await view.findings().isEmpty)
    try await store.write { try $0.execute("DELETE FROM store_event WHERE sequence IN (6, 8)") }
    #expect(await view.findings() == [.missingEvents(2)])
    await view.close()
    await store.close()
  }

  @Test func `rows that name what is not there are found`() async throws {
    let directory = TemporaryDirectory()
    let store = try await directory.open()
    _ = try await store.pragma("foreign_keys")
    try await store.write { try $0.execute("INSERT INTO thing (id, name) VALUES (1, 'chair')") }
    await store.close()
    // As a program would that does not keep to the rules.
    try await raw(directory.database, "PRAGMA foreign_keys = OFF; INSERT INTO part (id, thing) VALUES (1, 1), (2, 99), (3, 98);")
    let view = try #require(try await StoreView.open(.directory(directory.path), service: "sample"))
    #expect(await view.findings() == [.missingParent(table: "part", parent: "thing", rows: 2)])
    await view.close()
  }

  @Test func `a page that was overwritten is found`() async throws {
    let directory = TemporaryDirectory()
    let store = try await directory.open()
    for number in 1...400 { try await store.add("thing \(number) \(String(repeating: "x", count: 200))") }
    await store.close()
    var bytes = try directory.bytes()
    let page = 4_096
    for offset in (bytes.count / page - 3) * page..<(bytes.count / page - 2) * page { bytes[offset] = 0x5A }
    try directory.write(bytes)
    let view = try #require(try await StoreView.open(.directory(directory.path), service: "sample"))
    let findings = await view.findings()
    #expect(!findings.isEmpty)
    for finding in findings {
      if case .damaged = finding { continue }
      #expect(finding == .unreadable(.corrupt))
    }
    await view.close()
  }

  @Test func `a file that is no database is said to be damaged`() async throws {
    let directory = TemporaryDirectory()
    try directory.write(Data(repeating: 0x41, count: 8_192))
    await #expect(throws: StoreError.corrupt) { _ = try await StoreView.open(.directory(directory.path), service: "sample") }
  }

  private func raw(_ path: String, _ sql: String) async throws {
    let tool = Process()
    tool.executableURL = URL(filePath: "/usr/bin/env")
    tool.arguments = ["python3", "-c", "import sqlite3,sys; sqlite3.connect(sys.argv[1]).executescript(sys.argv[2])", path, sql]
    try await tool.runToItsEnd()
    #expect(tool.terminationStatus == 0)
  }
}
