import Bus
import Configuration
import Contracts
import Logging
import ServiceKit
import Store
import TestKit
import Testing

@testable import ItemService

extension OverTheBus {
  @Suite("The sweep of imports")
  struct ImportSweepTests {
    @Test("forgets what has run out with its parts and faults, and nothing before")
    func sweep() async throws {
      let directory = TemporaryDirectory.make()
      try await ItemBench.with(sample: false, directory: directory) { item async throws in
        let faulty = try await item.bring(Array("{\"schema\":\"other\"}".utf8), parts: 100)
        #expect(try await item.finish(faulty.id).blocking > 0)
        item.bench.clock.set("2026-09-01T12:00")
        _ = try await item.bring([1, 2, 3], parts: 1)
      }
      let clock = TestClock("2026-09-02T09:59")
      let sweep = try await Self.sweep(directory, clock)
      let store = sweep.environment.store
      func kept() async throws -> [Bool] { try await Self.rows(store).map { $0 != 0 } }
      #expect(try await !sweep.forget())
      #expect(try await kept() == [true, true, true])
      clock.set("2026-09-02T10:00")
      #expect(try await sweep.forget())
      #expect(try await !sweep.forget())
      #expect(try await kept() == [true, true, false], "the faults were of the first, the parts are of the second")
      clock.set("2026-09-02T12:00")
      #expect(try await sweep.forget())
      #expect(try await kept() == [false, false, false])
      await store.close()
    }

    @Test("forgets the parts of one that has ended, some at a time, and not the import; one that takes parts keeps them")
    func parts() async throws {
      try await StoredSample.with { sample async throws in
        try await Self.addImports(to: sample)
        let sweep = ImportSweep(environment: sample.environment)
        #expect(try await Self.rows(sample.store) == [2, Int64(2 * Self.parts), 0])
        #expect(try await sweep.forget())
        #expect(try await Self.rows(sample.store) == [2, Int64(2 * Self.parts - ItemLimits.partsForgotten), 0])
        #expect(try await sweep.forget())
        #expect(try await Self.rows(sample.store) == [2, Int64(Self.parts), 0])
        #expect(try await !sweep.forget())
      }
    }

    @Test("is not waited for: an import that is begun forgets what ended ones have left")
    func begun() async throws {
      try await StoredSample.with { sample async throws in
        try await Self.addImports(to: sample)
        let begin = BeginImportOperation(environment: sample.environment)
        let before = sample.store.statistics.writes
        try await begin.forgetLeftovers()
        #expect(try await Self.rows(sample.store) == [2, Int64(Self.parts), 0])
        // Some at a time: the last look finds nothing.
        #expect(sample.store.statistics.writes == before + 3)
        try await sample.store.write { [environment = sample.environment] transaction in
          let unit = WorkUnit(transaction, principal: ItemBench.operations, cause: [], environment: environment)
          _ = try begin.decide(BeginImport.with { $0.format = .json }, (), unit)
        }
        #expect(try await Self.rows(sample.store) == [3, Int64(Self.parts), 0])
      }
    }

    /// More than one write forgets.
    private static let parts = ItemLimits.partsForgotten + 4

    /// One that was taken, and one that is under way.
    private static func addImports(to sample: StoredSample) async throws {
      let now = sample.environment.clock.microseconds()
      try await sample.store.write { transaction in
        for (id, stage) in [("taken", ImportStage.taken), ("open", .receiving)] {
          try transaction.addImport(
            id, BeginImport.with { $0.format = .json }, principal: "operator:test", at: now, expiresAt: now + ItemLimits.importLife)
          for part in 0..<parts { try transaction.addImportPart(id, file: "", part: part, [1]) }
          try transaction.settleImport(id, stage, nil)
        }
      }
    }

    private static func sweep(_ directory: String, _ clock: TestClock) async throws -> ImportSweep {
      var logger = Logger(label: "test")
      logger.logLevel = .critical
      let store = try await Store.open(
        StoreConfiguration(try await TestStore.location(for: directory), service: ItemService.name), migrations: ItemService.migrations,
        logger: logger)
      return ImportSweep(
        environment: ServiceEnvironment(
          store: store, bus: Node(NodeConfiguration(incarnation: 1, logger: logger)), clock: clock.wall,
          settings: ConfigReader(provider: InMemoryProvider(values: [:])), directory: directory, logger: logger))
    }

    /// How many rows there are of imports, of parts and of faults.
    private static func rows(_ store: Store) async throws -> [Int64] {
      try await store.read { transaction in
        try ["item_import", "item_import_part", "item_import_fault"].map { table in
          try transaction.row("SELECT COUNT(*) FROM \(table)")?.integer(0) ?? 0
        }
      }
    }
  }
}
