import Bus
import CaseDomain
import Civics
import Configuration
import Logging
import ServiceKit
import Store
import TestKit

@testable import CaseService

/// The store of cases that a bench left, with a duty that a test drives by hand and a clock that it turns.
struct TimerBench {
  let store: Store
  let clock: TestClock
  let timers: CaseTimers

  init(in directory: String, at time: String, migrations: [Migration] = CaseService.migrations, rules: CaseRules = CaseRules()) async throws
  {
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    store = try await Store.open(
      StoreConfiguration(try await TestStore.location(for: directory), service: CaseService.name), migrations: migrations, logger: logger)
    clock = TestClock(time)
    let environment = ServiceEnvironment(
      store: store, bus: Node(NodeConfiguration(incarnation: 1, logger: logger)), clock: clock.wall,
      settings: ConfigReader(provider: InMemoryProvider(values: [:])), directory: directory, logger: logger)
    timers = CaseTimers(environment: environment, rules: OfficeRules(rules))
  }

  func record(_ id: String) async throws -> CaseRecord? {
    try await store.read { try CaseTable.find(id: id, in: $0)?.record }
  }

  /// The rows of a case's timers.
  func rows(_ id: String) async throws -> [CaseTimer: Day] {
    let rows = try await store.read { transaction in
      try transaction.rows("SELECT kind, day FROM case_timer WHERE case_id = ?", [.text(id)]).map { row in
        (CaseTimer(rawValue: try row.text(0)), Day(number: Int(try row.integer(1))))
      }
    }
    return Dictionary(uniqueKeysWithValues: rows.compactMap { timer, day in timer.map { ($0, day) } })
  }

  /// The kinds of a case's events, in order.
  func kinds(_ id: String) async throws -> [String] {
    try await store.read { try CaseJournal.entries(of: id, in: $0).map(\.stored.kind) }
  }
}
