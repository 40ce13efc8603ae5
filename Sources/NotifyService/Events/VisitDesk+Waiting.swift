import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit

/// The waiting list beyond its head, and as persons see and leave it.
extension VisitDesk {
  /// Puts what a case has to be come for on the waiting list, or takes it off.
  func list(_ caseID: String, _ isListed: Bool, _ unit: WorkUnit) throws {
    let open = try ReasonTable.reasons(ofCase: caseID, in: unit.transaction).filter { $0.standing == .waiting || $0.standing == .unbooked }
    guard !open.isEmpty else { throw NotifyRefusals.notWaiting.refusal("caseID") }
    for kept in open { try ReasonTable.list(kept.reason.id, isListed, in: unit.transaction) }
  }

  /// What of a case has no seat.
  func places(of caseID: String, _ unit: WorkUnit) throws -> WaitingPlaces {
    let open = try ReasonTable.reasons(ofCase: caseID, in: unit.transaction).filter { $0.standing == .waiting || $0.standing == .unbooked }
    let places = try open.map { try WaitingPlace($0, in: unit.transaction) }
    return WaitingPlaces.with { $0.places = places }
  }

  /// Goes on beyond the head of the waiting list, where those at it have seats or fit nowhere: a page each time, from where the last one ended.
  func serveBeyond(_ head: WaitingPosition, _ target: NotifyDomain.ItemTarget, by rules: BookingRules, _ unit: WorkUnit) throws {
    let kept = try WaitingPositionTable.find(target, in: unit.transaction)
    let page = try ReasonTable.waiting(target, after: max(kept ?? head, head), limit: Self.mostServed, in: unit.transaction)
    // Where all is full the first of the page who waits for a seat is the next to be asked, the next time too.
    guard try serve(page, by: rules, unit) else { return }
    let next = page.count == Self.mostServed ? page.last.map(WaitingPosition.init) : nil
    guard next != kept else { return }
    try WaitingPositionTable.keep(target, next, in: unit.transaction)
  }
}
