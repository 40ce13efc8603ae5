import Bus
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// `notify.putTemplate`: words are put in force, or those in the program stand again.
struct PutTemplateOperation: Command {
  typealias Request = PutTemplate

  let environment: ServiceEnvironment

  nonisolated(nonsending) func gather(_ request: PutTemplate, _ context: CallContext) async throws {}

  func decide(_ request: PutTemplate, _ gathered: Void, _ unit: WorkUnit) throws -> TemplateView {
    let key = try request.key
    guard let template = try request.offered(for: key) else {
      try TemplateTable.remove(key, in: unit.transaction)
      return TemplateView(.builtIn(key), since: nil)
    }
    try TemplateTable.put(template, at: unit.at, in: unit.transaction)
    return TemplateView(template, since: unit.at)
  }
}
