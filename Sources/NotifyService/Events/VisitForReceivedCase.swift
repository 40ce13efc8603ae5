import Bus
import Contracts
import NotifyDomain
import ServiceKit

/// A case came in that gives a reason to come: a seat is booked, or, when none is free, the reason waits for one.
struct VisitForReceivedCase: EventReaction {
  let stream = "case"
  let kinds = ["case.submitted", "case.received"]
  let desk: VisitDesk
  let targets: ItemTargets

  func gather(_ event: Event, _ bus: any Caller) async throws -> NewReason? {
    try await targets.reason(for: event, bus)
  }

  func apply(_ event: Event, _ gathered: NewReason?, _ unit: WorkUnit) throws {
    if let gathered { try desk.take(gathered, unit) }
  }
}
