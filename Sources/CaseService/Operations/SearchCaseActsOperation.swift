import Bus
import CaseDomain
import Civics
import Contracts
import ServiceKit
import Store

/// `case.search`: what officials did in cases, by who, by step, and by what of it stands out.
struct SearchCaseActsOperation: BusOperation {
  static let usual = 200
  static let most = 1_000

  let environment: ServiceEnvironment

  func handle(_ request: SearchCaseActs, _ context: CallContext) async throws -> CaseActList {
    guard request.limit >= 0 else { throw BusRefusals.badRequest.refusal("limit", fits: FieldFit.limit) }
    guard request.after >= 0 else { throw BusRefusals.badRequest.refusal("after", fits: FieldFit.next) }
    guard !request.official.utf8.contains(0) else { throw BusRefusals.badRequest.refusal("official", fits: FieldFit.text) }
    let search = CaseActTable.Search(
      official: request.official.nilIfEmpty, step: try CaseFilter.known(request.step, "step", CaseAct.init(rawValue:)),
      finding: CaseDomain.ActFinding(request.finding), from: try Self.moment(request.from, "from"),
      until: try Self.moment(request.until, "until"))
    let limit = request.limit == 0 ? Self.usual : min(request.limit, Self.most)
    let (acts, next) = try await environment.read(atLeast: request.atLeast, context) { [after = Int64(request.after)] transaction in
      try CaseActTable.search(search, after: after, limit: limit, looking: CaseLimits.actsPerCall, in: transaction)
    }
    return CaseActList.with {
      $0.acts = acts
      $0.next = next.map(Int.init) ?? 0
    }
  }

  /// The first moment of a day, in microseconds since 1970.
  private static func moment(_ text: String, _ field: String) throws(Refusal) -> Int64? {
    try CaseFilter.known(text, field, Day.init(_:)).map { day in Int64(CaseHour(of: day).number) * 3_600_000_000 }
  }
}
