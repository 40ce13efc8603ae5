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
      var logger = Logger(label: "test")
      logger.logLevel = .critical
      let store = try await Store.open(
        StoreConfiguration(try await TestStore.location(for: directory), service: ItemService.name), migrations: ItemService.migrations,
        logger: logger)
      let clock = TestClock("2026-09-02T09:59")
      let sweep = ImportSweep(
        environment: ServiceEnvironment(
          store: store, bus: Node(NodeConfiguration(incarnation: 1, logger: logger)), clock: clock.wall,
          settings: ConfigReader(provider: InMemoryProvider(values: [:])), directory: directory, logger: logger))
      func kept() async throws -> [Bool] {
        try await store.read { transaction in
          try ["item_import", "item_import_part", "item_import_fault"].map { table in
            try transaction.row("SELECT COUNT(*) FROM \(table)")?.integer(0) != 0
          }
        }
      }
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
  }
}
