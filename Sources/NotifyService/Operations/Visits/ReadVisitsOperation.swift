import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// `notify.myVisits`: the visits of a subject under any id that means it, and what still has no seat.
struct ReadVisitsOperation: BusOperation {
  static let usual = 20
  static let most = 100

  let environment: ServiceEnvironment
  let halls: HallBook

  func handle(_ request: ReadVisits, _ context: CallContext) async throws -> VisitList {
    guard !request.subject.isEmpty, !request.subject.utf8.contains(0) else { throw BusRefusals.badRequest.refusal("subject") }
    guard request.limit >= 0 else { throw BusRefusals.badRequest.refusal("limit") }
    let access = VisitAccess(environment: environment)
    // A clerk sees the visit of a case at hand; all that a person comes for is not the window's.
    try await access.check(request.subject, for: [], request.purpose, among: [.ownUse, .audit], context)
    let limit = request.limit == 0 ? Self.usual : min(request.limit, Self.most)
    return try await access.stored { [halls] transaction in
      let rules = try halls.rules(in: transaction)
      let subjects = try MergedSubjectTable.ids(of: request.subject, in: transaction)
      var visits = try subjects.flatMap { try VisitTable.all(of: $0, limit: limit, in: transaction) }
      visits.sort { ($1.appointment.day, $1.appointment.start, $1.id) < ($0.appointment.day, $0.appointment.start, $0.id) }
      let views = try visits.prefix(limit).map { visit in
        let reasons = visit.reasons.isEmpty ? try ReasonTable.reasons(of: visit.id, in: transaction).map(\.reason) : visit.reasons
        return VisitView(visit, reasons: reasons, rules: rules)
      }
      let waiting = try WaitingPlace.places(of: subjects, in: transaction)
      return VisitList.with { ($0.visits, $0.waiting) = (views, waiting) }
    }
  }
}

extension WaitingPlace {
  /// What is answered of one subject at most.
  private static let most = 100

  /// The reasons of a subject that have no seat.
  static func places(of subjects: [String], in transaction: ReadTransaction) throws -> [WaitingPlace] {
    try subjects.flatMap { try ReasonTable.pending(of: $0, limit: most, in: transaction) }.map { try WaitingPlace($0, in: transaction) }
  }

  init(_ kept: KeptReason, in transaction: ReadTransaction) throws {
    self.init()
    caseID = kept.reason.id.caseID
    caseNumber = kept.reason.caseNumber
    reason = kept.reason.kind.rawValue
    listed = kept.standing == .waiting
    ahead = listed ? try ReasonTable.ahead(of: kept, in: transaction) : 0
    since = kept.at
  }
}
