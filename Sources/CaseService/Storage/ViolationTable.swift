import Bus
import CaseDomain
import Civics
import Contracts
import ServiceKit
import Store

/// What the office did against the rules, by day: written with the event that shows it. No applicant stands here.
enum ViolationTable {
  /// Where a page ends: day, case and revision.
  struct Place {
    let day: Int
    let caseID: String
    let revision: Int

    init(_ entry: ViolationEntry, day: Int) {
      self.day = day
      caseID = entry.caseID
      revision = entry.revision
    }

    /// Reads ``text``; nil for anything else.
    init?(_ text: String) {
      let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 3, let day = Int(parts[0]), UUIDv7(String(parts[1])) != nil, let revision = Int(parts[2]) else { return nil }
      self.day = day
      caseID = String(parts[1])
      self.revision = revision
    }

    var text: String { "\(day)/\(caseID)/\(revision)" }
  }

  /// Which are looked for; of all where an official or an item is empty.
  struct Filter {
    let from: Day
    /// The day after the last.
    let until: Day
    let official: String
    let item: String

    fileprivate var condition: (text: String, values: [SQLValue]) {
      var (text, values) = ("day >= ? AND day < ?", [SQLValue(from.number), SQLValue(until.number)])
      for (column, value) in [("official", official), ("item", item)] where !value.isEmpty {
        text += " AND \(column) = ?"
        values.append(.text(value))
      }
      return (text, values)
    }
  }

  /// Writes what an event shows; nothing for most.
  static func keep(_ event: CaseEvent, of record: CaseRecord, for unit: WorkUnit) throws(StoreError) {
    guard case .correctionAsked(let request) = event.fact, !request.avoidable.isEmpty else { return }
    try unit.transaction.execute(
      """
      INSERT INTO case_violation (day, case_id, revision, kind, official, item, department, materials) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        SQLValue(request.on.number), .text(record.id), SQLValue(event.sequence), .text("secondCorrection"), .text(unit.principal.id),
        .text(record.item.code), .text(record.item.department), .text(request.avoidable.joined(separator: "\n")),
      ])
  }

  static func count(_ filter: Filter, in transaction: ReadTransaction) throws -> Int {
    let (text, values) = filter.condition
    return Int(try transaction.row("SELECT COUNT(*) FROM case_violation WHERE \(text)", values)?.integer(0) ?? 0)
  }

  /// The newest first, with the place of the last where there may be more.
  static func list(_ filter: Filter, after place: Place?, limit: Int, in transaction: ReadTransaction) throws -> ([ViolationEntry], Place?)
  {
    var (text, values) = filter.condition
    if let place {
      text += " AND (day < ? OR (day = ? AND (case_id < ? OR (case_id = ? AND revision < ?))))"
      values += [SQLValue(place.day), SQLValue(place.day), .text(place.caseID), .text(place.caseID), SQLValue(place.revision)]
    }
    var entries: [ViolationEntry] = []
    var last: Place?
    for row in try transaction.rows(
      """
      SELECT day, case_id, revision, kind, official, item, department, materials FROM case_violation WHERE \(text)
      ORDER BY day DESC, case_id DESC, revision DESC LIMIT ?
      """,
      values + [SQLValue(limit)])
    {
      let entry = try ViolationEntry(row)
      entries.append(entry)
      last = Place(entry, day: Int(try row.integer(0)))
    }
    return (entries, entries.count == limit ? last : nil)
  }
}

extension ViolationEntry {
  fileprivate init(_ row: Row) throws {
    self.init()
    on = Day(number: Int(try row.integer(0))).description
    caseID = try row.text(1)
    revision = Int(try row.integer(2))
    kind = try row.text(3)
    official = try row.text(4)
    item = try row.text(5)
    department = try row.text(6)
    materials = try row.text(7).split(separator: "\n").map(String.init)
  }
}
