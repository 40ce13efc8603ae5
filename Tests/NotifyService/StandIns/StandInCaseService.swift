import Bus
import Contracts
import ServiceKit
import Store

/// Stands in for the case service: a log of whatever events a test wants. The system tests use the real one.
struct StandInCaseService: SuiteService {
  static let name = "case"
  static let migrations: [Migration] = []

  let operations: [any BusOperation]

  init(_ environment: ServiceEnvironment) async throws {
    operations = [AppendCaseEventOperation(environment: environment)]
  }
}

struct AppendCaseEventOperation: Command {
  typealias Request = AppendCaseEvent

  let environment: ServiceEnvironment

  func gather(_ request: AppendCaseEvent, _ context: CallContext) async throws {}

  func decide(_ request: AppendCaseEvent, _ gathered: Void, _ unit: WorkUnit) throws -> AppendCaseEvent.Reply {
    var reply = AppendCaseEvent.Reply()
    if let imported = request.imported {
      reply.sequence = try unit.append("case.calendarImported", of: imported.calendar?.version ?? "", imported)
      return reply
    }
    let changed = request.changed ?? CaseChanged()
    let unit =
      request.isUncaused ? WorkUnit(unit.transaction, principal: unit.principal, cause: [], environment: environment) : unit
    reply.sequence = try unit.append("case.\(changed.act)", of: changed.view?.id ?? "", changed)
    return reply
  }
}
