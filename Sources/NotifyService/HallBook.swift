import Bus
import Civics
import NotifyDomain
import Store
import Synchronization

/// The halls that are in force in a transaction, and the rules of booking for them: the sample's while the deployment has none of its own.
///
/// What was read is kept until the stamp of the halls is another, so that a change holds for every instance from its commit on.
final class HallBook: Sendable {
  /// With the sample's halls.
  let sample: HallCatalogue
  private let settings: BookingRules
  private let last = Mutex<(stamp: HallStamp, rules: BookingRules)?>(nil)

  init(_ sample: HallCatalogue) {
    self.sample = sample
    settings = BookingRules(halls: sample.halls, calendar: .published, minutes: sample.minutes)
  }

  func rules(in transaction: ReadTransaction) throws -> BookingRules {
    try rules(HallTable.stamp(in: transaction), in: transaction)
  }

  func rules(in transaction: Transaction) throws -> BookingRules {
    try rules(HallTable.stamp(in: transaction), in: transaction)
  }

  /// The records in force: rows, or the sample's as the first revision.
  func records(in transaction: ReadTransaction) throws -> [HallTable.Kept] {
    guard try HallTable.change(in: transaction) == 0 else { return try HallTable.current(in: transaction) }
    return sample.records.map { HallTable.Kept(id: $0.id, revision: 1, record: $0.json, official: "", at: 0) }
  }

  /// The calendar that is in force, by which kinds of days go.
  func calendar(in transaction: ReadTransaction) throws -> WorkdayCalendar {
    try HallCalendarTable.calendar(after: settings.calendar, in: transaction)
  }

  /// The rules for the halls that these records describe.
  func rules(
    for records: [HallRecord], lengths: [String: Int], calendar: WorkdayCalendar, paused: Set<Hall.ID> = []
  ) throws(HallImportFault) -> BookingRules {
    let halls = try records.map { record throws(HallImportFault) in try record.hall() }
    let minutes = lengths.isEmpty ? settings.minutes : try HallCatalogue.minutes(lengths)
    return BookingRules(halls: halls, calendar: calendar, minutes: minutes, paused: paused)
  }

  private func rules(_ stamp: HallStamp, in transaction: ReadTransaction) throws -> BookingRules {
    guard stamp != HallStamp() else { return settings }
    if let kept = last.withLock({ $0 }), kept.stamp == stamp { return kept.rules }
    let (calendar, paused) = (try calendar(in: transaction), try HallReviewTable.renumbering(in: transaction))
    let rules: BookingRules
    if stamp.records == 0 {
      rules = BookingRules(halls: settings.halls, calendar: calendar, minutes: settings.minutes, paused: paused)
    } else {
      let records = try HallTable.current(in: transaction).map { try HallRecord(json: $0.record) }
      rules = try self.rules(for: records, lengths: try HallTable.lengths(in: transaction), calendar: calendar, paused: paused)
    }
    last.withLock { $0 = (stamp, rules) }
    return rules
  }
}
