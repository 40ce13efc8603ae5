import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit

/// `notify.halls`: the halls that are in force.
struct ListHallsOperation: BusOperation {
  let environment: ServiceEnvironment
  let halls: HallBook

  func handle(_ request: ListHalls, _ context: CallContext) async throws -> HallList {
    try await VisitAccess(environment: environment).stored { [halls] transaction in
      let rules = try halls.rules(in: transaction)
      let views = try halls.records(in: transaction).map { HallView($0, rules: rules) }
      return HallList.with { $0.halls = views.sorted { $0.id < $1.id } }
    }
  }
}
