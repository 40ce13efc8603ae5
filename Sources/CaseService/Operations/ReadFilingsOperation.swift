import Bus
import CaseDomain
import Civics
import Contracts
import ServiceKit
import Store

/// `case.filings`: what the cases of an item were filed with in a period, without a word of who filed them.
///
/// The tables have no index of items: the cases of the period are looked through in the order of their ids, so many a call, and `next` goes on.
struct ReadFilingsOperation: BusOperation {
  static let usual = 100
  static let most = 500
  /// Cases that one call looks at.
  static let looked = 5_000

  let environment: ServiceEnvironment

  func handle(_ request: ReadFilings, _ context: CallContext) async throws -> FilingList {
    guard !request.item.isEmpty else { throw BusRefusals.badRequest.refusal("item") }
    guard request.limit >= 0 else { throw BusRefusals.badRequest.refusal("limit") }
    guard let from = Day(request.from), let until = Day(request.until), from < until else { throw BusRefusals.badRequest.refusal("from") }
    let after = UUIDv7(request.after)
    guard request.after.isEmpty || after != nil else { throw BusRefusals.badRequest.refusal("after") }
    let limit = request.limit == 0 ? Self.usual : min(request.limit, Self.most)

    let (page, last) = try await environment.store.read { [request] transaction in
      try CaseTable.filed(of: request.item, from: from, until: until, after: after, limit: limit, looking: Self.looked, in: transaction)
    }
    return FilingList.with {
      $0.filings = page.map { FilingEntry($0) }
      $0.next = last ?? ""
    }
  }
}
