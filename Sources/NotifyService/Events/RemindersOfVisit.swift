import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit

/// A visit was booked, moved or is over: its reminders are planned, or held back. The service follows its own log here, so that whoever books a
/// visit need not think of them.
struct RemindersOfVisit: EventReaction {
  let stream = NotifyService.name
  let kinds = ["notify.visitBooked", "notify.visitChanged", "notify.visitDone", "notify.visitCancelled"]

  func gather(_ event: Event, _ bus: any Caller) async throws -> VisitView? {
    try VisitChanged(decoding: event.payload).appointment
  }

  func apply(_ event: Event, _ gathered: VisitView?, _ unit: WorkUnit) throws {
    guard let visit = gathered else { return }
    guard visit.state == "confirmed", let start = visit.start else {
      return try ReminderTable.holdBack(visit.id, now: Int64(unit.at), in: unit.transaction)
    }
    // Of the moment of the booking: what was due since, while the service did not run, comes late and not never.
    try ReminderTable.plan(visit, start: start, revision: event.sequence, now: Int64(event.at), in: unit.transaction)
  }
}

extension VisitView {
  /// When it begins, in microseconds since 1970; nil where it is not written as a visit's time.
  var start: Int64? {
    guard let day = Day(on), let minute, let time = ShanghaiTime(day: day, minute: minute) else { return nil }
    return Int64(time.utcSeconds) * 1_000_000
  }

  /// The minute of the day at which it begins.
  private var minute: Int? {
    let parts = at.split(separator: ":").compactMap { Int($0) }
    return parts.count == 2 ? parts[0] * 60 + parts[1] : nil
  }

  /// What a reminder says of it.
  var brief: VisitBrief? {
    guard let day = Day(on), let minute else { return nil }
    return VisitBrief(
      hall: Civics.Bilingual(hallName, hallNameEnglish.isEmpty ? hallName : hallNameEnglish), day: day, start: minute, window: window,
      bring: bring)
  }
}
