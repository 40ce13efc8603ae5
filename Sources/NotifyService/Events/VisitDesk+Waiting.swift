import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit

/// The waiting list, as persons see and leave it.
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
}
