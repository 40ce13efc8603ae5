import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// `notify.conflicts`: visits that do not fit their halls any more, as open work. It tells nothing of whose they are.
struct ReadConflictsOperation: BusOperation {
  static let usual = 50
  static let most = 200

  let environment: ServiceEnvironment
  let halls: HallBook

  func handle(_ request: ReadConflicts, _ context: CallContext) async throws -> ConflictList {
    guard request.limit >= 0 else { throw BusRefusals.badRequest.refusal("limit") }
    guard !request.hall.utf8.contains(0), !request.after.utf8.contains(0) else { throw BusRefusals.badRequest.refusal("hall, after") }
    let limit = request.limit == 0 ? Self.usual : min(request.limit, Self.most)
    return try await VisitAccess(environment: environment).stored { [halls] transaction in
      let rules = try halls.rules(in: transaction)
      let page = try ConflictTable.list(request.hall, after: request.after, limit: limit + 1, in: transaction)
      let views = try page.prefix(limit).compactMap { kept in
        try VisitTable.find(kept.visit, in: transaction).map { ConflictView($0, why: kept.why, since: kept.at, rules: rules) }
      }
      let count = try ConflictTable.count(request.hall, in: transaction)
      return ConflictList.with {
        $0.conflicts = views
        $0.count = count
        $0.next = page.count > limit ? page[limit - 1].visit : ""
      }
    }
  }
}
