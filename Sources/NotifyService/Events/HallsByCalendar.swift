import Bus
import Contracts
import ServiceKit

/// A notice on days off was imported: halls are open by it from now on, and visits on days that are off are listed and offered other seats.
struct HallsByCalendar: EventReaction {
  let stream = "case"
  let kinds = ["case.calendarImported"]
  let desk: VisitDesk

  func gather(_ event: Event, _ bus: any Caller) async throws -> CalendarImported {
    try CalendarImported(decoding: event.payload)
  }

  func apply(_ event: Event, _ gathered: CalendarImported, _ unit: WorkUnit) throws { try desk.take(gathered, unit) }
}
