import Bus
import Configuration
import Contracts
import ItemDomain
import Logging
import ServiceKit
import Store
import TestKit

@testable import ItemService

/// A store that holds the sample, without a service on it.
struct StoredSample {
  let store: Store
  let environment: ServiceEnvironment

  /// Runs a test on one, and closes it, whatever comes of the test.
  static func with(_ test: (StoredSample) async throws -> Void) async throws {
    let sample = try await StoredSample()
    do {
      try await sample.write(try await CatalogueReplacement.read(SampleCatalogue.bytes, .national))
      try await test(sample)
    } catch {
      await sample.store.close()
      throw error
    }
    await sample.store.close()
  }

  private init() async throws {
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    let directory = TemporaryDirectory.make()
    store = try await Store.open(
      StoreConfiguration(try await TestStore.location(for: directory), service: ItemService.name), migrations: ItemService.migrations,
      logger: logger)
    environment = ServiceEnvironment(
      store: store, bus: Node(NodeConfiguration(incarnation: 1, logger: logger)), clock: TestClock("2026-09-01T10:00").wall,
      settings: ConfigReader(provider: InMemoryProvider(values: [:])), directory: directory, logger: logger)
  }

  func replacement(_ edit: (inout CatalogueDraft) -> Void) async throws -> CatalogueReplacement {
    var draft = Sample.draft
    edit(&draft)
    return try await CatalogueReplacement.read(try CatalogueImport.write(draft), .national)
  }

  func write(_ replacement: CatalogueReplacement) async throws {
    try await store.write { [environment] transaction in
      _ = try replacement.write(WorkUnit(transaction, principal: ItemService.principal, cause: [], environment: environment))
    }
  }

  func set(_ code: String, _ state: ItemVersionState) async throws {
    try await store.write { [environment] transaction in
      let unit = WorkUnit(transaction, principal: ItemService.principal, cause: [], environment: environment)
      guard let version = try transaction.currentVersion(of: code) else { return }
      _ = try VersionChange(unit: unit, revision: try transaction.nextRevision(.national, at: unit.at)).set(state, of: version)
    }
  }

  /// The catalogue as whoever begins anew reads it.
  func loaded() async throws -> CatalogueSnapshot { try await CatalogueSnapshot.load(from: store, on: environment.today) }
}
