import Civics
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// Reminds people of their visits, a day and two hours before.
struct VisitReminders: PeriodicDuty {
  static let interval = Duration.seconds(60)
  /// Reminders of one write: nobody who writes waits long for it.
  static let atOnce = 50

  let environment: ServiceEnvironment
  let notices: NoticeDesk

  /// What logs of starting and stopping call it.
  var description: String { "reminders of visits" }
  var failure: String { "reminders of visits could not be written" }

  func perform() async throws { while try await remind() == Self.atOnce {} }

  /// Writes the reminders that are due, some at a time.
  /// - Returns: how many were looked at.
  @discardableResult
  func remind() async throws -> Int {
    let now = Int64(environment.clock.microseconds())
    // A read first: to find that there is nothing to do must keep no writer waiting.
    guard try await !environment.store.read({ try ReminderTable.due(now: now, limit: 1, in: $0).isEmpty }) else { return 0 }
    return try await environment.store.write { [notices, environment] transaction in
      let unit = WorkUnit(transaction, principal: NotifyService.principal, cause: [], environment: environment)
      let due = try ReminderTable.due(now: Int64(unit.at), limit: Self.atOnce, in: transaction)
      for one in due { try Self.remind(one, notices, unit) }
      return due.count
    }
  }

  /// The visit is looked at in the transaction that reminds of it: of one that was cancelled or moved a moment ago nobody is reminded.
  private static func remind(_ due: ReminderTable.Due, _ notices: NoticeDesk, _ unit: WorkUnit) throws {
    let visit = try VisitTable.find(due.visit, in: unit.transaction)
    guard let visit, visit.status.isOpen, Int64(visit.appointment.time.utcSeconds) * 1_000_000 == due.start,
      due.reminder.isTimely(Int64(unit.at), before: due.start), let brief = due.appointment.brief,
      let notice = Notice(
        cause: due.visit, revision: due.revision, subject: visit.subject, content: .visitReminder(due.reminder, brief))
    else { return try ReminderTable.remove(due, in: unit.transaction) }
    try notices.tell(
      notice, of: due.appointment.cases.first ?? "", appointment: due.appointment, until: due.start, unit)
    try ReminderTable.came(due, as: notice.id, in: unit.transaction)
  }
}
