import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// `notify.visit`: the visit booked for a case, also when it is over.
struct ReadVisitOperation: BusOperation {
  let environment: ServiceEnvironment
  let halls: HallBook

  func handle(_ request: ReadVisit, _ context: CallContext) async throws -> VisitView {
    guard !request.caseID.isEmpty, !request.caseID.utf8.contains(0) else { throw BusRefusals.badRequest.refusal("caseID") }
    let read = try PersonalRead(request.purpose, by: context.principal)
    do {
      let (subject, answer) = try await environment.store.read { [halls] transaction in
        let rules = try halls.rules(in: transaction)
        guard let kept = try ReasonTable.reasons(ofCase: request.caseID, in: transaction).first else {
          throw NotifyRefusals.noVisit.refusal("caseID")
        }
        guard kept.standing != .waiting, let id = kept.visit, let visit = try VisitTable.find(id, in: transaction) else {
          let refusal = kept.standing == .waiting ? NotifyRefusals.fullyBooked : NotifyRefusals.noVisit
          return (kept.subject, Result<VisitView, Refusal>.failure(refusal.refusal("caseID")))
        }
        let reasons = !visit.reasons.isEmpty ? visit.reasons : try ReasonTable.reasons(of: id, in: transaction).map(\.reason)
        return (kept.subject, .success(VisitView(visit, reasons: reasons, rules: rules)))
      }
      // Whose it is comes first: a stranger does not learn whether there is a visit.
      let items = try await read.check(
        of: subject, item: "", by: ApplicantCheck(environment, as: NotifyService.name), context, otherwise: NotifyRefusals.notOwnVisit,
        without: IdentityRefusals.mandateMissing)
      guard items == nil else { throw IdentityRefusals.mandateMissing.refusal("otherItem") }
      try read.check(ofCase: request.caseID)
      return try answer.get()
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
  }
}
