import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// `notify.checkIn`: a ticket for who has come, with a visit of today or without.
struct CheckInAtHallOperation: Command {
  typealias Request = CheckInAtHall

  /// Items that one walk-in may come for.
  static let mostItems = 20
  static let isDoneForAnother = true

  let environment: ServiceEnvironment
  let desk: QueueDesk

  nonisolated(nonsending) func gather(_ request: Request, _ context: CallContext) async throws -> Arrival {
    _ = try desk.hall(request.hall)
    let applicant = ApplicantCheck(environment, as: NotifyService.name)
    try await applicant.checkSession(context)
    guard !request.visitID.isEmpty || !request.caseID.isEmpty else { return try await walkIn(request, applicant, context) }
    guard request.items.isEmpty, request.skills.isEmpty, request.plannedMinutes == 0, request.subject.isEmpty,
      request.visitID.isEmpty || request.caseID.isEmpty, !(request.visitID + request.caseID).utf8.contains(0)
    else { throw BusRefusals.badRequest.refusal("visitID") }
    guard let visit = try await visit(request) else { throw NotifyRefusals.noVisit.refusal(request.visitID.isEmpty ? "caseID" : "visitID") }
    _ = try await applicant.items(
      context, subject: visit.subject, item: "", stranger: NotifyRefusals.notOwnVisit, missing: IdentityRefusals.mandateMissing)
    return .visit(visit.id)
  }

  func decide(_ request: Request, _ gathered: Arrival, _ unit: WorkUnit) throws -> TicketView {
    let place = try desk.place(request.hall, at: unit.at)
    let checkIn: CheckIn
    switch gathered {
    case .visit(let id): checkIn = try desk.checkIn(visit: id, place, unit)
    case .walkIn(let subject, let wanted, let minutes):
      checkIn = CheckIn(ticket: unit.newID().description, subject: subject, wanted: wanted, plannedMinutes: minutes)
    }
    let outcome = try desk.perform(.checkIn(checkIn), place, unit)
    let ticket = try outcome.ticket
    let ahead = try desk.ahead(of: ticket, place, in: unit.transaction)
    return TicketView(ticket, place, position: outcome.position, ahead: ahead)
  }

  private nonisolated(nonsending) func visit(_ request: Request) async throws -> Visit? {
    do {
      return try await environment.store.read { [desk] transaction in
        try request.visitID.isEmpty
          ? desk.visits.find(ofCase: request.caseID, in: transaction) : desk.visits.find(request.visitID, in: transaction)
      }
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
  }

  /// What a walk-in wants follows from the items, or is said.
  private nonisolated(nonsending) func walkIn(_ request: Request, _ applicant: ApplicantCheck, _ context: CallContext) async throws
    -> Arrival
  {
    let isApplicant = context.principal.role == .applicant
    let subject = isApplicant ? context.principal.represented : request.subject
    guard !isApplicant || request.subject.isEmpty || request.subject == subject, subject.utf8.count <= 64, !subject.utf8.contains(0) else {
      throw BusRefusals.badRequest.refusal("subject")
    }
    if isApplicant {
      _ = try await applicant.items(
        context, subject: subject, item: "", stranger: NotifyRefusals.notOwnTicket, missing: IdentityRefusals.mandateMissing)
    }
    guard request.items.count <= Self.mostItems, request.items.isEmpty || request.skills.isEmpty else {
      throw BusRefusals.badRequest.refusal("items")
    }
    var names = request.skills
    for item in Set(request.items).sorted() {
      let found = try await context.call(GetItem.with { $0.code = item }, as: NotifyService.principal)
      names.append((found.target == .legal ? NotifyDomain.ItemTarget.legalPerson : .naturalPerson).rawValue)
    }
    let usual = desk.booking.minutes[.originals] * max(1, Set(request.items).count)
    let minutes = request.plannedMinutes == 0 ? usual : request.plannedMinutes
    guard QueueLimits.plannedMinutes.contains(minutes) else { throw NotifyRefusals.queueUnfit.refusal("plannedMinutes") }
    return .walkIn(subject: subject, wanted: try QueueSkills(of: names), minutes: minutes)
  }
}
