import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// What another calendar does to visits: a day that is worked no more closes halls as a change of theirs would.
extension VisitDesk {
  /// Takes in a notice on days off. One that was taken, or that does not go on from the calendar of here, changes nothing.
  func take(_ notice: CalendarImported, _ unit: WorkUnit) throws {
    guard let read = notice.notice, try !HallCalendarTable.contains(read.version, in: unit.transaction) else { return }
    let before = try halls.calendar(in: unit.transaction)
    guard (try? before.adding(read)) != nil else { return }
    if try HallCalendarTable.standing(in: unit.transaction) == nil {
      try HallCalendarTable.stand(by: CalendarImported(before), in: unit.transaction)
    }
    try HallCalendarTable.insert(notice, in: unit.transaction)
    try followCalendar(unit)
  }

  /// At the start: the program may hold another calendar than the one before it did.
  func followCalendar(_ environment: ServiceEnvironment) async throws {
    let isNews = try await environment.store.read { [halls] transaction in
      try HallCalendarTable.standing(in: transaction) != CalendarImported(try halls.calendar(in: transaction))
    }
    guard isNews else { return }
    try await environment.store.write { transaction in
      try followCalendar(WorkUnit(transaction, principal: NotifyService.principal, cause: [], environment: environment))
    }
  }

  /// Has the visits of all halls looked at to which a day is another, and notes that they stand by the calendar of now.
  private func followCalendar(_ unit: WorkUnit) throws {
    let now = try halls.calendar(in: unit.transaction)
    let before = try HallCalendarTable.standing(in: unit.transaction)?.whole
    try HallCalendarTable.stand(by: CalendarImported(now), in: unit.transaction)
    // What was read of the halls is out of date for every instance.
    try HallTable.countReview(at: unit.at, in: unit.transaction)
    let today = ShanghaiTime(microseconds: unit.at).day
    guard let before, today <= max(before.published.upperBound, now.published.upperBound) else { return }
    let moves = DayKindMove.moves(from: before, to: now, of: today...max(before.published.upperBound, now.published.upperBound))
    guard !moves.isEmpty else { return }
    for hall in try halls.rules(in: unit.transaction).halls where moves.contains(where: hall.isTouched) {
      try review(hall.id, renumbers: moves.contains(where: hall.countsOtherwise), unit)
    }
    try goOnReviewing(limit: HallLimits.reviewedAtOnce, unit)
    let rules = try halls.rules(in: unit.transaction)
    try offer(.new, limit: Self.offeredAtOnce, by: rules, unit)
    // A day that is worked after all may have opened seats for those who were told that there was none.
    try offer(.told, limit: Self.offeredAtOnce, by: rules, unit)
  }
}
