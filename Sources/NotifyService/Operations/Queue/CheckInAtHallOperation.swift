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
    let applicant = ApplicantCheck(environment, as: NotifyService.name)
    try await applicant.checkSession(context)
    guard !request.visitID.isEmpty || !request.caseID.isEmpty else { return try await walkIn(request, applicant, context) }
    guard request.items.isEmpty, request.skills.isEmpty, request.plannedMinutes == 0, request.subject.isEmpty,
      request.visitID.isEmpty || request.caseID.isEmpty, !(request.visitID + request.caseID).utf8.contains(0)
    else { throw BusRefusals.badRequest.refusal("visitID") }
    guard let visit = try await visit(request) else {
      throw (request.visitID.isEmpty ? NotifyRefusals.noVisit.refusal("caseID") : NotifyRefusals.unknownVisit.refusal("visitID"))
    }
    let items = try await applicant.items(
      context, subject: visit.subject, item: "", stranger: NotifyRefusals.notOwnVisit, missing: IdentityRefusals.mandateMissing)
    if let items, !visit.reasons.allSatisfy({ items.contains($0.itemCode) }) { throw IdentityRefusals.mandateMissing.refusal("otherItem") }
    return .visit(visit.id)
  }

  func decide(_ request: Request, _ gathered: Arrival, _ unit: WorkUnit) throws -> TicketView {
    let place = try desk.place(request.hall, at: unit.at, in: unit.transaction)
    let checkIn: CheckIn
    switch gathered {
    case .visit(let id): checkIn = try desk.checkIn(visit: id, place, unit)
    case .walkIn(let subject, let wanted, let items):
      // One place each: of who draws from afar nobody sees how often.
      if unit.principal.role == .applicant, let known = try TicketTable.walkIn(of: subject, place, in: unit.transaction) {
        throw NotifyRefusals.alreadyCheckedIn.refusal(known.number.text)
      }
      let minutes = request.plannedMinutes == 0 ? try usual(items, place, unit) : request.plannedMinutes
      checkIn = CheckIn(ticket: unit.newID().description, subject: subject, wanted: wanted, plannedMinutes: minutes)
    }
    let outcome = try desk.perform(.checkIn(checkIn), place, unit)
    let ticket = try outcome.ticket
    let ahead = try desk.ahead(of: ticket, place, in: unit.transaction)
    return TicketView(ticket, place, position: outcome.position, ahead: ahead)
  }

  /// How long items take at this hall, together; where none is named, as long as papers take that are shown.
  private func usual(_ items: [String], _ place: QueuePlace, _ unit: WorkUnit) throws -> Int {
    let usual = try desk.halls.rules(in: unit.transaction).minutes[.originals]
    let hall = try desk.hall(place.hall, in: unit.transaction)
    let total = items.isEmpty ? usual : items.reduce(0) { $0 + (hall.itemMinutes[$1] ?? usual) }
    return min(total, QueueLimits.plannedMinutes.upperBound)
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
      // What is wanted follows from items that there are: lines that nobody serves would take the place of others'.
      guard request.skills.isEmpty, request.plannedMinutes == 0 else { throw BusRefusals.badRequest.refusal("skills, plannedMinutes") }
      _ = try await applicant.items(
        context, subject: subject, item: "", stranger: NotifyRefusals.notOwnTicket, missing: IdentityRefusals.mandateMissing)
    }
    guard request.items.count <= Self.mostItems, request.items.isEmpty || request.skills.isEmpty else {
      throw BusRefusals.badRequest.refusal("items")
    }
    var names = request.skills
    let items = Set(request.items).sorted()
    for item in items {
      let found = try await context.call(GetItem.with { $0.code = item }, as: NotifyService.principal)
      names.append((found.target == .legal ? NotifyDomain.ItemTarget.legalPerson : .naturalPerson).rawValue)
    }
    guard request.plannedMinutes == 0 || QueueLimits.plannedMinutes.contains(request.plannedMinutes) else {
      throw NotifyRefusals.queueUnfit.refusal("plannedMinutes")
    }
    return .walkIn(subject: subject, wanted: try QueueSkills(of: names), items: items)
  }
}
