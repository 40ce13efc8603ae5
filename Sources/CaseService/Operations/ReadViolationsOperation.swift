import Bus
import Civics
import Contracts
import ServiceKit
import Store

/// `case.violations`: what the office did against the rules in a period, counted and listed for the auditor.
struct ReadViolationsOperation: BusOperation {
  static let usual = 100
  static let most = 500

  let environment: ServiceEnvironment

  func handle(_ request: ReadViolations, _ context: CallContext) async throws -> ViolationList {
    guard let from = Day(request.from), let until = Day(request.until), from < until else {
      throw BusRefusals.badRequest.refusal("from, until", fits: FieldFit.period)
    }
    guard request.limit >= 0 else { throw BusRefusals.badRequest.refusal("limit", fits: FieldFit.limit) }
    guard !request.official.utf8.contains(0), !request.item.utf8.contains(0) else {
      throw BusRefusals.badRequest.refusal("official, item", fits: FieldFit.text)
    }
    let after = ViolationTable.Place(request.after)
    guard request.after.isEmpty || after != nil else { throw BusRefusals.badRequest.refusal("after", fits: FieldFit.next) }
    let filter = ViolationTable.Filter(from: from, until: until, official: request.official, item: request.item)
    let limit = request.limit == 0 ? Self.usual : min(request.limit, Self.most)
    return try await environment.store.read { transaction in
      let (found, next) = try ViolationTable.list(filter, after: after, limit: limit, in: transaction)
      let count = try ViolationTable.count(filter, in: transaction)
      return ViolationList.with {
        $0.count = count
        $0.violations = found
        $0.next = next?.text ?? ""
      }
    }
  }
}
