import Bus
import CaseDomain
import Civics
import Contracts
import ServiceKit
import Store

/// `case.filings`: what the cases of an item were filed with in a period, without a word of who filed them.
struct ReadFilingsOperation: BusOperation {
  static let usual = 100
  static let most = 500

  let environment: ServiceEnvironment

  func handle(_ request: ReadFilings, _ context: CallContext) async throws -> FilingList {
    guard !request.item.isEmpty else { throw BusRefusals.badRequest.refusal("item", fits: FieldFit.item) }
    guard request.limit >= 0 else { throw BusRefusals.badRequest.refusal("limit", fits: FieldFit.limit) }
    guard let from = Day(request.from), let until = Day(request.until), from < until else {
      throw BusRefusals.badRequest.refusal("from, until", fits: FieldFit.period)
    }
    let after = UUIDv7(request.after)?.description
    guard request.after.isEmpty || after != nil else { throw BusRefusals.badRequest.refusal("after", fits: FieldFit.caseID) }
    let limit = request.limit == 0 ? Self.usual : min(request.limit, Self.most)

    let (page, last) = try await environment.store.read { [request] transaction in
      var cursor: CaseTable.Cursor?
      if let after {
        cursor = try CaseTable.cursor(at: after, in: transaction)
        guard cursor != nil else { throw BusRefusals.badRequest.refusal("after", fits: FieldFit.caseID) }
      }
      return try CaseTable.filed(of: request.item, from: from, until: until, after: cursor, limit: limit, in: transaction)
    }
    return FilingList.with {
      $0.filings = page.map { FilingEntry($0) }
      $0.next = last ?? ""
    }
  }
}
