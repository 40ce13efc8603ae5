import Bus
import Contracts
import ServiceKit
import Store

/// A service in the place of the one that handles cases: it tells what tests say has happened.
struct CaseStandIn: SuiteService {
  static let name = "case"
  static let migrations: [Migration] = []
  let environment: ServiceEnvironment

  init(_ environment: ServiceEnvironment) async throws { self.environment = environment }

  var operations: [any BusOperation] { [TellOperation(environment: environment)] }
}

/// Appends an event to the log of the stand-in.
struct Tell: Call, Hashable {
  typealias Reply = Empty
  static let method = Method("case.tell", 3_999, .command)

  var kind = ""
  var change: CaseChanged? = nil

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "kind", &kind)
    try visit(2, "change", &change)
  }
}

private struct TellOperation: Command {
  typealias Request = Tell

  let environment: ServiceEnvironment

  nonisolated(nonsending) func gather(_ request: Tell, _ context: CallContext) async throws {}

  func decide(_ request: Tell, _ gathered: Void, _ unit: WorkUnit) throws -> Empty {
    try unit.append(request.kind, of: request.change?.view?.id ?? "", request.change ?? CaseChanged())
    return Empty()
  }
}
