import Bus
import CaseDomain
import Civics
import Store

/// How many workdays the cases of an item took lately: a bounded sample, a row an item.
enum PaceTable {
  static func sample(of item: String, in transaction: ReadTransaction) throws -> [Int] {
    guard let row = try transaction.row("SELECT sample FROM case_pace WHERE item = ?", [.text(item)]) else { return [] }
    return try PaceRecord(decoding: row.blob(0)).workdays
  }

  /// When a case is likely to be decided, see ``ExpectedDate``.
  static func expected(of record: CaseRecord, on today: Day, by rules: OfficeRules, in transaction: ReadTransaction) throws -> Day? {
    guard record.state.isOpen, record.clock != nil else { return nil }
    return ExpectedDate.day(
      of: record, sample: try sample(of: record.item.code, in: transaction), today: today, by: try rules.calendar(in: transaction))
  }

  /// Takes what a decided case took into the sample of its item, in the write that decides it.
  static func take(_ record: CaseRecord, by calendar: WorkdayCalendar, in transaction: Transaction) throws {
    guard let workdays = ExpectedDate.workdays(of: record, by: calendar) else { return }
    let item = record.item.code
    let before = try sample(of: item, in: transaction)
    let sample = PaceRecord.with { $0.workdays = ExpectedDate.adding(workdays, to: before) }.encoded()
    if before.isEmpty {
      try transaction.execute("INSERT INTO case_pace (sample, item) VALUES (?, ?)", [.blob(sample), .text(item)])
    } else {
      try transaction.execute("UPDATE case_pace SET sample = ? WHERE item = ?", [.blob(sample), .text(item)])
    }
  }
}
