import CaseDomain
import Civics
import Store
import Synchronization

/// The rules of the office: its settings, and the calendar that is in force in a transaction.
///
/// A calendar that was imported holds for every instance from the commit on, so that no date is reckoned by an older one after it.
final class OfficeRules: Sendable {
  /// With the calendar that the program was published with.
  let settings: CaseRules
  private let last = Mutex<(head: CalendarTable.Head, calendar: WorkdayCalendar)?>(nil)

  init(_ settings: CaseRules) { self.settings = settings }

  func now(in transaction: Transaction) throws -> CaseRules {
    guard let head = try CalendarTable.head(in: transaction) else { return settings }
    return settings.by(try calendar(head, in: transaction))
  }

  /// The calendar in force.
  func calendar(in transaction: ReadTransaction) throws -> WorkdayCalendar {
    guard let head = try CalendarTable.head(in: transaction) else { return settings.calendar }
    return try calendar(head, in: transaction)
  }

  /// The calendar of a version; of one that nobody has, the one in force.
  func calendar(_ version: String, in transaction: ReadTransaction) throws -> WorkdayCalendar {
    if version == settings.calendar.version { return settings.calendar }
    if let place = try CalendarTable.place(of: version, in: transaction) { return try calendar(through: place, in: transaction) }
    return try calendar(in: transaction)
  }

  private func calendar(_ head: CalendarTable.Head, in transaction: ReadTransaction) throws -> WorkdayCalendar {
    if let kept = last.withLock({ $0 }), kept.head == head { return kept.calendar }
    let calendar = try calendar(through: head.place, in: transaction)
    last.withLock { $0 = (head, calendar) }
    return calendar
  }

  private func calendar(through place: Int, in transaction: ReadTransaction) throws -> WorkdayCalendar {
    var calendar = settings.calendar
    for notice in try CalendarTable.notices(through: place, in: transaction) {
      // A notice that a newer program's own calendar holds already adds nothing.
      do { calendar = try calendar.adding(notice) } catch .endsBefore { continue }
    }
    return calendar
  }
}
