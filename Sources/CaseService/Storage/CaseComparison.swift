import Bus
import CaseDomain
import Contracts
import Store

/// Where what is kept of a case differs from what its events make of it.
enum CaseComparison {
  /// What is kept cannot be read.
  static let row = "row"
  /// The events make no case.
  static let events = "events"
  /// What the submission's event tells of what was filed is not what is kept of it, once and for all.
  static let filing = "filing"

  /// - Parameters:
  ///   - row: with the columns of `CaseTable`.
  ///   - kept: what they hold.
  /// - Returns: the names of what differs; empty: nothing.
  static func parts(_ row: Row, _ kept: KeptCase, _ replay: CaseReplay) throws(StoreError) -> [String] {
    let made = replay.kept
    var parts = standing(kept.record, made.record)
    if kept.record.state != made.record.state { parts.append("state") }
    if !replay.isFiled(as: kept) { parts.append(filing) }
    if (kept.submittedAt, kept.channel) != (made.submittedAt, made.channel) { parts.append("submission") }
    // What lists go by is written with the figures.
    guard kept.counted != nil else { return parts }
    let columns: [(name: String, isSame: Bool)] = [
      ("position", kept.position == made.position), ("hall", kept.hall == made.hall), ("counted", kept.counted == made.counted),
      ("hour", Int(try row.integer(9)) == made.hour.number), ("item", try row.text(10) == made.record.item.code),
      ("department", try row.text(11) == made.record.item.department), ("lamp", try row.text(13) == made.toldLamp),
    ]
    return parts + columns.filter { !$0.isSame }.map(\.name)
  }

  /// Where the lists of departments' steps differ from what a case's events make of it; nothing while those of before wait to be written.
  static func openSteps(_ made: KeptCase, in transaction: ReadTransaction) throws(StoreError) -> [String] {
    if try OpenStepTable.isRight(of: made, in: transaction) { return [] }
    return try CaseTimerTable.isAnew(made.record.id, in: transaction) ? [] : ["openSteps"]
  }

  /// - Returns: the names of what differs of the standing of two cases.
  static func standing(_ kept: CaseRecord, _ made: CaseRecord) -> [String] {
    var (one, other) = (StandingRecord(kept), StandingRecord(made))
    // What was kept before clocks had ledgers does not say which events began it.
    if kept.clock?.intervals.first?.event == 0 { (one.clock, other.clock) = (nil, nil) }
    // Nor does what was kept before there were reminders say that a loss began them anew.
    if kept.reminders == nil, made.reminders?.times == 0 { other.reminders = nil }
    let (left, right) = (members(one), members(other))
    return Set(left.keys).union(right.keys).filter { left[$0] != right[$0] }.sorted()
  }

  /// The fields of a record by their names, each as text.
  private static func members(_ record: StandingRecord) -> [String: String] {
    guard case .object(let members) = record.json(revealing: true) else { return [:] }
    return Dictionary(members.map { ($0.name, $0.value.text) }) { first, _ in first }
  }
}
