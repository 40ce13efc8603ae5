import Bus
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// `notify.visit`: the visit booked for a case, also when it is over.
struct ReadVisitOperation: BusOperation {
  let environment: ServiceEnvironment
  let rules: BookingRules

  func handle(_ request: ReadVisit, _ context: CallContext) async throws -> VisitView {
    guard !request.caseID.isEmpty, !request.caseID.utf8.contains(0) else { throw BusRefusals.badRequest.refusal("caseID") }
    let read = try PersonalRead(request.purpose, by: context.principal)
    do {
      return try await environment.store.read { [rules] transaction in
        guard let kept = try ReasonTable.reasons(ofCase: request.caseID, in: transaction).first else {
          throw NotifyRefusals.noVisit.refusal("caseID")
        }
        try read.check(of: kept.subject, otherwise: NotifyRefusals.notOwnVisit)
        try read.check(ofCase: request.caseID)
        guard let id = kept.visit, let visit = try VisitTable.find(id, in: transaction) else {
          throw kept.standing == .waiting ? NotifyRefusals.fullyBooked.refusal("caseID") : NotifyRefusals.noVisit.refusal("caseID")
        }
        let reasons = visit.status.isOpen ? visit.reasons : try ReasonTable.reasons(of: id, in: transaction).map(\.reason)
        return VisitView(visit, reasons: reasons, rules: rules)
      }
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
  }
}
