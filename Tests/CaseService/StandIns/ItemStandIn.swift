import Bus
import Contracts
import ServiceKit
import Store

/// Answers `item.current` and `item.get` with the sample items below. It stands in only until these tests can run against the item service itself, as the
/// system tests do.
struct ItemStandIn: SuiteService {
  static let name = "item"
  static let migrations: [Migration] = []
  let operations: [any BusOperation] = [GetItemStandIn(), CurrentVersionStandIn()]

  init(_ environment: ServiceEnvironment) async throws {}
}

private struct GetItemStandIn: BusOperation {
  func handle(_ request: GetItem, _ context: CallContext) async throws -> Item {
    guard let item = SampleItems.all.first(where: { $0.code == request.code }) else {
      throw ItemRefusals.unknownItem.refusal(request.code)
    }
    return item
  }
}

private struct CurrentVersionStandIn: BusOperation {
  func handle(_ request: CurrentVersion, _ context: CallContext) async throws -> VersionEntry {
    guard let item = SampleItems.all.first(where: { $0.code == request.code }) else {
      throw ItemRefusals.unknownItem.refusal(request.code)
    }
    return VersionEntry.with { ($0.code, $0.version, $0.state) = (item.code, item.version, item.state) }
  }
}
