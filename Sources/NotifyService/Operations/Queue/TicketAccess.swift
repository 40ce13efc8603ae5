import Bus
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// Finds a ticket for whoever may read or change it: an applicant by the id that stands on it, staff also by hall and number.
struct TicketAccess: Sendable {
  let environment: ServiceEnvironment
  let desk: QueueDesk

  /// - Parameters:
  ///   - hall, number: in place of the id, for staff.
  /// - Throws: `notify.unknownTicket`, `notify.notOwnTicket`, `identity.mandateMissing`; what ``ApplicantCheck`` throws.
  nonisolated(nonsending) func find(id: String, hall: String, number: String, _ context: CallContext) async throws -> KeptTicket {
    let isStaff = [.clerk, .auditor, .operator, .service].contains(context.principal.role)
    guard isStaff || !id.isEmpty else { throw NotifyRefusals.notOwnTicket.refusal("ticketID") }
    let now = environment.clock.microseconds()
    let kept: KeptTicket
    do {
      kept = try await environment.store.read { [desk] transaction in
        guard id.isEmpty else {
          guard UUIDv7(id) != nil, let kept = try TicketTable.find(id, in: transaction) else {
            throw NotifyRefusals.unknownTicket.refusal("ticketID")
          }
          return kept
        }
        let place = try desk.place(hall, at: now, in: transaction)
        guard let number = TicketNumber(number), let kept = try TicketTable.find(number, place, in: transaction) else {
          throw NotifyRefusals.unknownTicket.refusal("number")
        }
        return kept
      }
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
    // A walk-in who named nobody has the paper with the id, and nothing else.
    guard !isStaff, !kept.ticket.subject.isEmpty else { return kept }
    guard context.principal.role == .applicant else { throw NotifyRefusals.notOwnTicket.refusal("ticketID") }
    let applicant = ApplicantCheck(environment, as: NotifyService.name)
    try await applicant.checkSession(context)
    let items = try await applicant.items(
      context, subject: kept.ticket.subject, item: "", stranger: NotifyRefusals.notOwnTicket, missing: IdentityRefusals.mandateMissing)
    guard let items, let visit = kept.ticket.visit else { return kept }
    let reasons = try await VisitAccess(environment: environment).stored { try ReasonTable.reasons(of: visit, in: $0).map(\.reason) }
    // A visit that has lost its reasons to a later one is for no item that a mandate could name.
    guard !reasons.isEmpty, reasons.allSatisfy({ items.contains($0.itemCode) }) else {
      throw IdentityRefusals.mandateMissing.refusal("otherItem")
    }
    return kept
  }
}
