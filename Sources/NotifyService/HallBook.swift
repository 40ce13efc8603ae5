import Bus
import Civics
import NotifyDomain
import Store
import Synchronization

/// The halls that are in force in a transaction, and the rules of booking for them: the sample's while the deployment has none of its own.
///
/// What was read is kept until the number of the halls' changes is another, so that a change holds for every instance from its commit on.
final class HallBook: Sendable {
  /// With the sample's halls.
  let sample: HallCatalogue
  private let settings: BookingRules
  private let last = Mutex<(change: Int, rules: BookingRules)?>(nil)

  init(_ sample: HallCatalogue) {
    self.sample = sample
    settings = BookingRules(halls: sample.halls, calendar: .published, minutes: sample.minutes)
  }

  func rules(in transaction: ReadTransaction) throws -> BookingRules {
    try rules(HallTable.change(in: transaction), in: transaction)
  }

  func rules(in transaction: Transaction) throws -> BookingRules {
    try rules(HallTable.change(in: transaction), in: transaction)
  }

  /// The records in force: rows, or the sample's as the first revision.
  func records(in transaction: ReadTransaction) throws -> [HallTable.Kept] {
    guard try HallTable.change(in: transaction) == 0 else { return try HallTable.current(in: transaction) }
    return sample.records.map { HallTable.Kept(id: $0.id, revision: 1, record: $0.json, official: "", at: 0) }
  }

  /// The rules for the halls that these records describe.
  func rules(for records: [HallRecord], lengths: [String: Int]) throws(HallImportFault) -> BookingRules {
    let halls = try records.map { record throws(HallImportFault) in try record.hall() }
    let minutes = lengths.isEmpty ? settings.minutes : try HallCatalogue.minutes(lengths)
    return BookingRules(halls: halls, calendar: settings.calendar, minutes: minutes)
  }

  private func rules(_ change: Int, in transaction: ReadTransaction) throws -> BookingRules {
    guard change > 0 else { return settings }
    if let kept = last.withLock({ $0 }), kept.change == change { return kept.rules }
    let records = try HallTable.current(in: transaction).map { try HallRecord(json: $0.record) }
    let rules = try rules(for: records, lengths: try HallTable.lengths(in: transaction))
    last.withLock { $0 = (change, rules) }
    return rules
  }
}
