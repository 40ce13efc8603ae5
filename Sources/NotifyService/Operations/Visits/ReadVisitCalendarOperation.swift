import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// `notify.visitCalendar`: a visit as a calendar file.
struct ReadVisitCalendarOperation: BusOperation {
  let environment: ServiceEnvironment
  let halls: HallBook

  func handle(_ request: ReadVisitCalendar, _ context: CallContext) async throws -> VisitCalendarFile {
    let access = VisitAccess(environment: environment)
    try await access.check(visit: request.visitID, request.purpose, context)
    let now = ShanghaiTime(microseconds: environment.clock.microseconds())
    return try await access.stored { [halls] transaction in
      guard let visit = try VisitTable.find(request.visitID, in: transaction) else { throw NotifyRefusals.unknownVisit.refusal("visitID") }
      let reasons = visit.reasons.isEmpty ? try ReasonTable.reasons(of: visit.id, in: transaction).map(\.reason) : visit.reasons
      let hall = try halls.rules(in: transaction).hall(visit.appointment.hall)
      let calendar = VisitCalendar(visit, reasons: reasons, hall: hall, now: now)
      return VisitCalendarFile.with {
        ($0.text, $0.uid, $0.sequence, $0.method) = (calendar.text, calendar.uid, visit.revision, calendar.isOff ? "CANCEL" : "PUBLISH")
      }
    }
  }
}
