import CaseDomain
import Store

extension CaseTable {
  /// A page of a list.
  typealias Page = (cases: [KeptCase], next: String?)

  /// Rows that are read at once.
  private static let stretch = 200

  /// Cases of a subject, newest first, by their ids, which never change.
  /// - Parameters:
  ///   - subjects: All ids that mean it.
  ///   - before: Only cases older than this id; nil: from the newest.
  static func list(
    of subjects: [String], _ filter: CaseFilter, before: String?, limit: Int, in transaction: ReadTransaction
  ) throws -> Page {
    // A person has few cases: pages are read until enough are found that fit.
    var found: [KeptCase] = []
    var last = before
    while true {
      let page = try page(of: subjects, before: last, limit: limit, in: transaction)
      for row in page {
        last = try row.text(0)
        guard try filter.fits(row) else { continue }
        found.append(try kept(row))
        if found.count == limit { return (found, last) }
      }
      guard page.count == limit else { return (found, nil) }
    }
  }

  private static func page(of subjects: [String], before: String?, limit: Int, in transaction: ReadTransaction) throws -> [Row] {
    let pages = try subjects.map { subject in
      // Beyond every id, which is of hexadecimal digits.
      try transaction.rows(
        "SELECT \(columns) FROM case_record WHERE subject = ? AND id < ? ORDER BY id DESC LIMIT ?",
        [.text(subject), .text(before ?? "g"), SQLValue(limit)])
    }
    if pages.count == 1 { return pages[0] }
    let rows = try pages.joined().map { (id: try $0.text(0), row: $0) }
    return rows.sorted { $0.id > $1.id }.prefix(limit).map(\.row)
  }

  /// Where a list goes on.
  struct Cursor {
    let hour: Int
    let id: String
  }

  /// The place of a case in lists of many; nil where there is no such case.
  static func cursor(at id: String, in transaction: ReadTransaction) throws -> Cursor? {
    try transaction.row("SELECT hour FROM case_record WHERE id = ?", [.text(id)]).map { row in
      Cursor(hour: Int(try row.integer(0)), id: id)
    }
  }

  /// Cases of whomever, by the hour in which they were filed, newest first, and by their ids.
  /// - Parameters:
  ///   - cursor: Only cases after it; nil: from the newest.
  ///   - most: Cases that are looked at, so that a read is bounded whatever is asked for.
  static func list(_ filter: CaseFilter, after cursor: Cursor?, limit: Int, looking most: Int, in transaction: ReadTransaction) throws
    -> Page
  {
    // Until an hour: after the place before its first case.
    var last = cursor ?? Cursor(hour: filter.until?.number ?? Int(Int32.max), id: "")
    let (condition, values) = path(filter)
    let sql = """
      SELECT \(columns) FROM case_record WHERE \(condition)(hour, id) < (?, ?) AND hour >= ? ORDER BY hour DESC, id DESC LIMIT ?
      """
    var found: [KeptCase] = []
    var looked = 0
    while looked < most {
      let rows = try transaction.rows(
        sql, values + [SQLValue(last.hour), .text(last.id), SQLValue(filter.from?.number ?? 0), SQLValue(stretch)])
      for row in rows {
        last = Cursor(hour: Int(try row.integer(9)), id: try row.text(0))
        guard try filter.fits(row) else { continue }
        found.append(try kept(row))
        if found.count == limit { return (found, last.id) }
      }
      guard rows.count == stretch else { return (found, nil) }
      looked += rows.count
    }
    return (found, last.id)
  }

  /// The index by which a list goes; what else is asked for is looked at in each row.
  private static func path(_ filter: CaseFilter) -> (condition: String, values: [SQLValue]) {
    if let item = filter.item { return ("item = ? AND ", [.text(item)]) }
    if let department = filter.department {
      return (filter.isOfWorkInHand ? "department = ? AND counted = 'inHand' AND " : "department = ? AND ", [.text(department)])
    }
    if let lamp = filter.lamp { return ("lamp = ? AND counted = 'inHand' AND ", [.text(lamp)]) }
    return ("", [])
  }
}
