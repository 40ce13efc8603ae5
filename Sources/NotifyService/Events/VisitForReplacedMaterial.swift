import Bus
import Contracts
import NotifyDomain
import ServiceKit

/// Something was handed in for a case after its visit, and its original is to be seen: the reason to come is back, and gets a seat as a new one does.
struct VisitForReplacedMaterial: EventReaction {
  let stream = "case"
  let kinds = ["case.corrected", "case.supplied"]
  let desk: VisitDesk
  let targets: ItemTargets

  func gather(_ event: Event, _ bus: any Caller) async throws -> NewReason? {
    try await targets.reason(for: event, bus)
  }

  func apply(_ event: Event, _ gathered: NewReason?, _ unit: WorkUnit) throws {
    if let gathered { try desk.renew(gathered, unit) }
  }
}
