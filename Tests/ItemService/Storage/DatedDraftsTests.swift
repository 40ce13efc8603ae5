import Civics
import FoundationEssentials
import ItemDomain
import Logging
import Store
import TestKit
import Testing

@testable import ItemService

@Suite("The versions in force on days")
struct DatedDraftsTests {
  static let day = Day(number: 20_000)

  struct Kept {
    let code: String
    let version: Int
    let state: ItemVersionState
    let isCurrent: Bool
    let from: Int?
    let until: Int?
  }

  /// Days are counted from ``day``.
  static let kept = [
    Kept(code: "A", version: 1, state: .withdrawn, isCurrent: false, from: 0, until: 10),
    Kept(code: "A", version: 2, state: .published, isCurrent: true, from: 10, until: nil),
    Kept(code: "A", version: 3, state: .draft, isCurrent: false, from: nil, until: nil),
    Kept(code: "B", version: 1, state: .published, isCurrent: true, from: nil, until: nil),
    Kept(code: "C", version: 1, state: .withdrawn, isCurrent: true, from: nil, until: nil),
    Kept(code: "D", version: 1, state: .paused, isCurrent: true, from: 0, until: nil),
    Kept(code: "E", version: 1, state: .published, isCurrent: true, from: 30, until: nil),
  ]

  static func with(_ test: (Store) async throws -> Void) async throws {
    var logger = Logger(label: "test")
    logger.logLevel = .error
    let location = try await TestStore.location(for: TemporaryDirectory.make())
    let store = try await Store.open(
      StoreConfiguration(location, service: ItemService.name), migrations: ItemService.migrations, logger: logger)
    do {
      try await store.write { transaction in
        for row in kept {
          let draft = try JSONEncoder().encode(Sample.draft.items[0])
          try transaction.execute(
            """
            INSERT INTO item_version (code, version, is_current, state, body, at, draft, from_day, until_day)
            VALUES (?, ?, ?, ?, ?, 0, ?, ?, ?)
            """,
            [
              .text(row.code), SQLValue(row.version), SQLValue(row.isCurrent ? 1 : 0), .text(row.state.rawValue), .blob([]),
              .blob(Array(draft)), SQLValue(row.from.map { day.number + $0 }), SQLValue(row.until.map { day.number + $0 }),
            ])
        }
      }
      try await test(store)
    } catch {
      await store.close()
      throw error
    }
    await store.close()
  }

  @Test(
    "are those that had begun and not ended, and no draft, paused or withdrawn one",
    arguments: [
      (0, 0, ["A1", "B1"]), (9, 9, ["A1", "B1"]), (10, 10, ["A2", "B1"]), (5, 15, ["A1", "A2", "B1"]), (-5, -5, ["B1"]),
      (40, 40, ["A2", "B1", "E1"]),
    ])
  func days(_ first: Int, _ last: Int, _ names: [String]) async throws {
    try await Self.with { store async throws in
      var found: [String] = []
      var after = (code: "", version: 0)
      while true {
        let page = try await store.read { [after] transaction in
          try transaction.versionsInForce(from: Self.day + first, to: Self.day + last, after: after, limit: 2)
        }
        found += page.map { "\($0.code)\($0.version)" }
        #expect(page.allSatisfy { $0.draft.code == "P001" })
        guard page.count == 2, let end = page.last else { break }
        after = (end.code, end.version)
      }
      #expect(found == names)
    }
  }
}
