import CaseDomain
import Store

extension CaseTable {
  /// A page of a list.
  typealias Page = (cases: [KeptCase], next: String?)

  /// Where a list goes on.
  struct Cursor {
    let hour: Int
    let id: String
  }

  /// Rows that are read at once, where more are looked at than are asked for.
  private static let stretch = 200
  /// Ids that mean one subject, of which one statement asks.
  private static let subjectsAtOnce = 100
  /// Beyond every id, which is of hexadecimal digits.
  private static let end = "g"

  /// The place of a case in lists of many; nil where there is no such case.
  static func cursor(at id: String, in transaction: ReadTransaction) throws -> Cursor? {
    try transaction.row("SELECT hour FROM case_record WHERE id = ?", [.text(id)]).map { row in
      Cursor(hour: Int(try row.integer(0)), id: id)
    }
  }

  /// Cases of a subject, newest first, by their ids, which never change.
  /// - Parameters:
  ///   - subjects: All ids that mean it.
  ///   - before: Only cases older than this id; nil: from the newest.
  ///   - most: Cases that are looked at, so that a read is bounded whatever is asked for.
  static func list(
    of subjects: [String], _ filter: CaseFilter, before: String?, limit: Int, looking most: Int, in transaction: ReadTransaction
  ) throws -> Page {
    try page(filter, after: Cursor(hour: 0, id: before ?? end), limit: limit, looking: most) { last, size in
      let places = stride(from: 0, to: subjects.count, by: subjectsAtOnce)
      let pages = try places.map { place in
        let (sql, values) = query(of: subjects[place..<min(place + subjectsAtOnce, subjects.count)], before: last.id, limit: size)
        return try transaction.rows(sql, values)
      }
      if pages.count == 1 { return pages[0] }
      let rows = try pages.joined().map { (id: try $0.text(0), row: $0) }
      return rows.sorted { $0.id > $1.id }.prefix(size).map(\.row)
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
    let start = cursor ?? Cursor(hour: filter.until?.number ?? Int(Int32.max), id: "")
    return try page(filter, after: start, limit: limit, looking: most) { last, size in
      let (sql, values) = query(filter, after: last, limit: size)
      return try transaction.rows(sql, values)
    }
  }

  /// Looks at rows until enough fit, none are left, or as many were looked at as a call may: first at as many as are asked for, which mostly fit.
  /// - Parameter rows: so many after a place.
  private static func page(
    _ filter: CaseFilter, after start: Cursor, limit: Int, looking most: Int, rows: (Cursor, Int) throws -> [Row]
  ) throws -> Page {
    var found: [KeptCase] = []
    var last = start
    var looked = 0
    while looked < most {
      let size = min(looked == 0 ? limit : stretch, most - looked)
      let next = try rows(last, size)
      for row in next {
        last = Cursor(hour: Int(try row.integer(9)), id: try row.text(0))
        guard try filter.fits(row) else { continue }
        let one = try kept(row)
        guard filter.fits(one) else { continue }
        found.append(one)
        if found.count == limit { return (found, last.id) }
      }
      guard next.count == size else { return (found, nil) }
      looked += size
    }
    return (found, last.id)
  }

  /// How cases of a subject are found: of each id so many along its index, and of these so many.
  static func query(of subjects: some Collection<String>, before id: String, limit: Int) -> (sql: String, values: [SQLValue]) {
    let one = "SELECT \(columns) FROM case_record WHERE subject = ? AND id < ? ORDER BY id DESC LIMIT ?"
    let values = subjects.flatMap { [SQLValue.text($0), .text(id), SQLValue(limit)] }
    guard subjects.count > 1 else { return (one, values) }
    let each = subjects.map { _ in "SELECT * FROM (\(one)) AS one" }.joined(separator: " UNION ALL ")
    return ("SELECT * FROM (\(each)) AS each_one ORDER BY id DESC LIMIT ?", values + [SQLValue(limit)])
  }

  /// How cases of many are found: along an index that begins with what is asked; what else is asked is looked at in each row.
  static func query(_ filter: CaseFilter, after place: Cursor, limit: Int) -> (sql: String, values: [SQLValue]) {
    let rest = [SQLValue(place.hour), .text(place.id), SQLValue(filter.from?.number ?? 0), SQLValue(limit)]
    if let department = filter.stepDepartment {
      let sql = """
        SELECT \(columns) FROM case_open_step JOIN case_record ON id = case_id
        WHERE office = ? AND step = ? AND (filed, case_id) < (?, ?) AND filed >= ? ORDER BY filed DESC, case_id DESC LIMIT ?
        """
      return (sql, [.text(department), .text(filter.step ?? OpenStep.any)] + rest)
    }
    let (condition, values) = path(filter)
    let sql = """
      SELECT \(columns) FROM case_record WHERE \(condition)(hour, id) < (?, ?) AND hour >= ? ORDER BY hour DESC, id DESC LIMIT ?
      """
    return (sql, values + rest)
  }

  private static func path(_ filter: CaseFilter) -> (condition: String, values: [SQLValue]) {
    if let item = filter.item { return ("item = ? AND ", [.text(item)]) }
    if let department = filter.department {
      return (filter.isOfWorkInHand ? "department = ? AND counted = 'inHand' AND " : "department = ? AND ", [.text(department)])
    }
    if let lamp = filter.lamp { return ("lamp = ? AND counted = 'inHand' AND ", [.text(lamp)]) }
    return ("", [])
  }
}
