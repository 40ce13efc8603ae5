import Bus
import Contracts
import ItemDomain
import ItemService
import ServiceKit
import Store
import TestKit

/// The item service on a bench, with the short words of its tests.
struct ItemBench {
  static let citizen = Principal(id: "subject-900", role: .applicant, channel: "mobile")
  static let clerk = Principal(id: "window-3", role: .clerk, channel: "window")
  static let operations = Principal(id: "operations", role: .operator, channel: "command-line")

  let bench: TestBench

  /// One bench for the tests that change nothing, with the sample and an identity service; it ends with the process.
  private static let shared = Task { try await start(identity: true) }

  /// Runs a test that changes no item.
  static func reading(_ test: (ItemBench) async throws -> Void) async throws {
    try await test(try await shared.value)
  }

  /// Starts a bench, imports the sample, and stops the bench after the test, whatever comes of it.
  static func with(
    sample: Bool = true, settings: [String: String] = [:], directory: String? = nil, store: StoreLocation? = nil,
    identity: Bool = false, at time: String = "2026-09-01T10:00",
    _ test: (ItemBench) async throws -> Void
  ) async throws {
    let item = try await start(sample: sample, settings: settings, directory: directory, store: store, identity: identity, at: time)
    do {
      try await test(item)
    } catch {
      await item.bench.stop()
      throw error
    }
    await item.bench.stop()
  }

  private static func start(
    sample: Bool = true, settings: [String: String] = [:], directory: String? = nil, store: StoreLocation? = nil, identity: Bool = false,
    at time: String = "2026-09-01T10:00"
  ) async throws -> ItemBench {
    let bench = try await TestBench(at: time, settings: settings, directory: directory, store: store)
    try await bench.host(ItemService.self)
    if identity { try await bench.host(IdentityStandIn.self) }
    let item = ItemBench(bench: bench)
    if sample { _ = try await item.takeIn(SampleCatalogue.bytes) }
    return item
  }

  func takeIn(_ bytes: [UInt8], key: [UInt8]? = nil, as principal: Principal = operations) async throws -> ImportReport {
    try await bench.call(ImportCatalogue.with { $0.catalogue = bytes }, as: principal, key: key)
  }

  func takeIn(_ draft: CatalogueDraft) async throws -> ImportReport {
    try await takeIn(try CatalogueImport.write(draft))
  }

  func get(_ code: String, version: Int = 0) async throws -> Contracts.Item {
    try await bench.call(
      GetItem.with {
        $0.code = code
        $0.version = version
      }, as: Self.citizen)
  }

  func set(_ code: String, _ state: Contracts.ItemState, reason: String = "", key: [UInt8]? = nil) async throws -> Contracts.Item {
    try await bench.call(
      SetItemState.with {
        $0.code = code
        $0.state = state
        $0.reason = reason
      }, as: Self.operations, key: key)
  }

  func search(_ text: String, _ build: (inout SearchItems) -> Void = { _ in }) async throws -> ItemList {
    var request = SearchItems()
    request.text = text
    build(&request)
    return try await bench.call(request, as: Self.citizen)
  }

  func list(_ build: (inout ListItems) -> Void = { _ in }) async throws -> ItemList {
    var request = ListItems()
    build(&request)
    return try await bench.call(request, as: Self.citizen)
  }

  /// The service's log from its beginning, at most 500 events.
  func events(after: Int = 0) async throws -> [Event] {
    var request = ReadEvents()
    request.after = after
    request.limit = 500
    var options = CallOptions(timeout: .seconds(10), principal: Self.operations)
    options.service = ItemService.name
    return try await bench.node.call(request, options).events
  }

  /// The refusal that a call ends in.
  static func refusal<Reply>(_ call: () async throws -> Reply) async -> Refusal? {
    do {
      _ = try await call()
      return nil
    } catch {
      return error as? Refusal
    }
  }
}
