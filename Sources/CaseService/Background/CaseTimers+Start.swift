import CaseDomain
import Civics
import ServiceKit
import Store

/// What a program that starts takes up, since nobody brings it.
extension CaseTimers {
  /// Has dates reckoned again where this program came with a newer calendar than they were reckoned by: nobody imports that one. Firm dates too, since
  /// it may have changed a day that was published.
  func takeUpCalendar() async throws {
    let (calendar, isNew, isOlder) = try await environment.store.read { [rules] transaction in
      let calendar = try rules.calendar(in: transaction)
      let oldest = try CaseTimerTable.waitingForCalendar(limit: CaseLimits.timersPerWrite, in: transaction)
      let isOlder = try oldest.contains { id in
        guard let record = try CaseTable.find(id: id, in: transaction)?.record else { return false }
        return !record.isReckoned(by: calendar.version)
      }
      return (calendar, try FirmDates.isToTakeUp(calendar, in: transaction), isOlder)
    }
    guard isNew || isOlder else { return }
    try await environment.store.write { transaction in
      if isOlder { _ = try CaseTimerTable.wakeForCalendar(place: 0, in: transaction) }
      guard isNew else { return }
      try FirmDates.begin(in: transaction)
      try FirmDates.takeUp(calendar, in: transaction)
    }
  }

  /// Gives submissions that wait for a clerk the timer of their receipt, where an older program filed them, which knew none: beside this one, in a
  /// rolling upgrade, also after the migration that gave it to those of before.
  func takeUpSubmissions() async throws {
    var after = ""
    while true {
      try Task.checkCancellation()
      let page = try await environment.store.read { [after] in
        try CaseTimerTable.submissions(after: after, limit: CaseLimits.timersPerWrite, in: $0)
      }
      if !page.withoutReceipt.isEmpty {
        try await environment.store.write { transaction in
          for id in page.withoutReceipt { try CaseTimerTable.makeAnew(id, in: transaction) }
        }
      }
      guard let last = page.last else { return }
      after = last
    }
  }

  /// Looks at a stretch of the cases whose firm dates a calendar may move.
  /// - Returns: Whether there was one.
  func lookAtFirmDates() async throws -> Bool {
    let today = environment.today
    let stretch = try await environment.store.read { [rules] in try FirmDates.stretch(on: today, by: rules, in: $0) }
    guard let stretch else { return false }
    try await environment.store.write { [rules] in try stretch.wake(by: rules, in: $0) }
    return true
  }
}
