import Bus
import CaseDomain
import Civics
import Contracts
import Store

/// What officials did in cases, or left undone, by who, and what of it stands out. Each row is an event of the log, written with it.
enum CaseActTable {
  /// Acts that are looked for.
  struct Search: Sendable {
    var official: String?
    var step: CaseAct?
    var finding: CaseDomain.ActFinding?
    /// Microseconds since 1970.
    var from: Int64?
    var until: Int64?
  }

  /// Rows that are read at once.
  private static let stretch = 500

  static func insert(_ acts: [ReviewedAct], of id: String, in transaction: Transaction) throws(StoreError) {
    for act in acts {
      try transaction.execute(
        """
        INSERT INTO case_act (position, case_id, official, role, channel, act, at, due, late, findings, department, step)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (position) DO NOTHING
        """,
        [
          .integer(act.position), .text(id), .text(act.review.official), .text(act.occasion.actor.role.rawValue),
          .text(act.occasion.channel.rawValue), .text(act.act.rawValue), .integer(act.occasion.at), SQLValue(act.review.due?.number),
          SQLValue(act.review.daysLate), .text(act.review.findings.map(\.rawValue).joined(separator: " ")),
          .text(act.review.step?.department ?? ""), .text(act.review.step?.code ?? ""),
        ])
    }
  }

  /// Acts in the order of the log.
  /// - Parameters:
  ///   - position: Only acts after it.
  ///   - most: Acts that are looked at, so that a read is bounded whatever is asked for.
  /// - Returns: With the position after which to go on; nil where there are no more.
  static func search(
    _ search: Search, after position: Int64, limit: Int, looking most: Int, in transaction: ReadTransaction
  ) throws -> (acts: [CaseActEntry], next: Int64?) {
    let (condition, values) = search.path
    let sql = """
      SELECT a.position, a.case_id, a.official, a.role, a.channel, a.act, a.at, a.due, a.late, a.findings, r.number, r.item,
        CASE a.department WHEN '' THEN r.department ELSE a.department END, a.step
      FROM case_act a JOIN case_record r ON r.id = a.case_id WHERE \(condition)a.position > ? ORDER BY a.position LIMIT ?
      """
    var found: [CaseActEntry] = []
    var last = position
    var looked = 0
    while looked < most {
      let rows = try transaction.rows(sql, values + [.integer(last), SQLValue(stretch)])
      for row in rows {
        last = try row.integer(0)
        guard try search.fits(row) else { continue }
        found.append(try CaseActEntry(row))
        if found.count == limit { return (found, last) }
      }
      guard rows.count == stretch else { return (found, nil) }
      looked += rows.count
    }
    return (found, last)
  }
}

extension CaseActTable.Search {
  /// The index by which it goes; what else is asked for is looked at in each row. What stands out is the least.
  fileprivate var path: (condition: String, values: [SQLValue]) {
    if finding != nil { return ("a.findings <> '' AND ", []) }
    if let official { return ("a.official = ? AND ", [.text(official)]) }
    return ("", [])
  }

  fileprivate func fits(_ row: Row) throws -> Bool {
    if let official, try row.text(2) != official { return false }
    if let step, try row.text(5) != step.rawValue { return false }
    if let finding, try !row.text(9).split(separator: " ").contains(Substring(finding.rawValue)) { return false }
    let at = try row.integer(6)
    return (from.map { at >= $0 } ?? true) && (until.map { at < $0 } ?? true)
  }
}

extension CaseActEntry {
  fileprivate init(_ row: Row) throws {
    self.init()
    position = Int(try row.integer(0))
    caseID = try row.text(1)
    official = try row.text(2)
    role = Role(try CaseRole(kept: row.text(3), "role"))
    channel = try row.text(4)
    step = try row.text(5)
    at = Int(try row.integer(6))
    due = try row.optionalInteger(7).map { Day(number: Int($0)).description } ?? ""
    daysLate = Int(try row.integer(8))
    findings = try row.text(9).split(separator: " ").compactMap {
      CaseDomain.ActFinding(rawValue: String($0)).map(Contracts.ActFinding.init)
    }
    number = try row.text(10)
    item = try row.text(11)
    department = try row.text(12)
    departmentStep = try row.text(13)
  }
}
