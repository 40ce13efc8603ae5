import Bus
import Contracts
import ServiceKit
import Store

/// Stands in for the item service: codes that begin with C are for companies, with U unknown, all others for persons.
struct StandInItemService: SuiteService {
  static let name = "item"
  static let migrations: [Migration] = []

  let operations: [any BusOperation] = [GetStandInItem()]

  init(_ environment: ServiceEnvironment) async throws {}
}

struct GetStandInItem: BusOperation {
  func handle(_ request: GetItem, _ context: CallContext) async throws -> Item {
    guard !request.code.hasPrefix("U") else { throw ItemRefusals.unknownItem.refusal("code") }
    return Item.with {
      $0.code = request.code
      $0.target = request.code.hasPrefix("C") ? .legal : .natural
    }
  }
}
