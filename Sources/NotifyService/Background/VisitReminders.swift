import Bus
import Civics
import Contracts
import Logging
import NotifyDomain
import ServiceKit
import Store

/// Reminds people of their visits, a day and two hours before. It takes visits from the service's own log, so that whoever books one need not think of
/// it.
struct VisitReminders: PeriodicDuty {
  static let interval = Duration.seconds(60)
  /// Reminders and events of one write: nobody who writes waits long for it.
  static let atOnce = 50
  /// Under which it keeps how far it has read the log.
  static let cursor = "notify.reminders"

  let environment: ServiceEnvironment
  let halls: HallBook
  let notices: NoticeDesk

  /// What logs of starting and stopping call it.
  var description: String { "reminders of visits" }
  var failure: String { "reminders of visits could not be written" }

  func perform() async throws {
    while try await plan() {}
    while try await remind() == Self.atOnce {}
  }

  /// Plans what the next events of the log ask for. One that cannot be read keeps nobody from being reminded: it is told of and passed over.
  /// - Returns: Whether there were any.
  private func plan() async throws -> Bool {
    let before = try await environment.store.read { try $0.cursor(of: Self.cursor) }
    let events = try await environment.store.events(after: before, limit: Self.atOnce)
    guard let last = events.last else { return false }
    let read = events.map { stored in (stored: stored, visit: Result { try Self.visit(stored.event) }) }
    try await environment.store.write { transaction in
      for (stored, visit) in read {
        if let visit = try? visit.get() { try Self.plan(visit, stored, in: transaction) }
      }
      try transaction.moveCursor(of: Self.cursor, from: before, to: last.sequence)
    }
    // After the write, so that each is told of once; by where it stands, and not by what it holds.
    for case (let stored, .failure) in read {
      environment.logger.error(
        "an event of the log cannot be read, and its visit is not reminded of",
        metadata: ["event.sequence": "\(stored.sequence)", "event.kind": "\(stored.event.kind)"])
    }
    return true
  }

  /// What an event tells of a visit; nil where it is of something else.
  private static func visit(_ event: NewEvent) throws -> VisitView? {
    let kinds: Set = [
      "notify.visitBooked", "notify.visitChanged", "notify.visitDone", "notify.visitCancelled", "notify.visitMissed", "notify.visitExpired",
    ]
    return kinds.contains(event.kind) ? try VisitChanged(decoding: event.payload).appointment : nil
  }

  private static func plan(_ visit: VisitView, _ stored: StoredEvent, in transaction: Transaction) throws {
    guard visit.state == "confirmed", let start = visit.start else { return try ReminderTable.forget(visit.id, in: transaction) }
    // One that was only held may have been offered another seat before, which was planned for.
    let isNew = stored.event.kind == "notify.visitBooked" && visit.revision == 1
    try ReminderTable.plan(
      visit, start: start, revision: stored.sequence, now: stored.event.at, isNew: isNew, in: transaction)
  }

  /// Writes the reminders that are due, some at a time.
  /// - Returns: how many were written or are of no use any more.
  private func remind() async throws -> Int {
    let now = Int64(environment.clock.microseconds())
    // A read first: to find that there is nothing to do must keep no writer waiting.
    guard try await !environment.store.read({ try ReminderTable.due(now: now, limit: 1, in: $0).isEmpty }) else { return 0 }
    return try await environment.store.write { [halls, notices, environment] transaction in
      let unit = WorkUnit(transaction, principal: NotifyService.principal, cause: [], environment: environment)
      let due = try ReminderTable.due(now: Int64(unit.at), limit: Self.atOnce, in: transaction)
      let rules = try halls.rules(in: transaction)
      let planned = try transaction.cursor(of: Self.cursor)
      var done = 0
      for one in due {
        // What has happened to the visit since is planned first: planned after the reminder is gone, it would ask for the same once more.
        guard try transaction.events(of: one.visit, after: planned, limit: 1).isEmpty else { continue }
        try Self.remind(one, by: rules, notices, unit)
        try ReminderTable.remove(one, in: transaction)
        done += 1
      }
      return done
    }
  }

  /// The visit is looked at in the transaction that reminds of it: of one that was cancelled or moved a moment ago nobody is reminded.
  private static func remind(_ due: ReminderTable.Due, by rules: BookingRules, _ notices: NoticeDesk, _ unit: WorkUnit) throws {
    guard let visit = try VisitTable.find(due.visit, in: unit.transaction), visit.isStillMade(at: due.start),
      // Who is to come at another time was told so, and not to be called to a hall that is closed then.
      try ConflictTable.find(due.visit, in: unit.transaction) == nil, !rules.isConflict(visit),
      due.reminder.isTimely(Int64(unit.at), before: due.start), let brief = due.appointment.brief,
      let notice = Notice(
        cause: due.visit, revision: due.revision, subject: visit.subject, content: .visitReminder(due.reminder, brief))
    else { return }
    try notices.tell(notice, of: due.appointment.cases.first ?? "", appointment: due.appointment, until: due.start, unit)
  }
}

extension Visit {
  /// Whether somebody is still to come at a moment, in microseconds since 1970.
  func isStillMade(at start: Int64) -> Bool { status.isOpen && Int64(appointment.time.utcSeconds) * 1_000_000 == start }
}
