import Civics
import NotifyDomain
import Store

/// Reads and writes halls' days, what is wanted in them, and which events of halls without a network they took.
enum QueueDayTable {
  static func find(_ place: QueuePlace, in transaction: ReadTransaction) throws(StoreError) -> QueueDay {
    let row = try transaction.row(
      "SELECT revision, appointments, walk_ins, offline, ended FROM queue_day WHERE hall = ? AND day = ?", place.values)
    guard let row else { return QueueDay() }
    return QueueDay(
      revision: Int(try row.integer(0)),
      used: [.appointment: Int(try row.integer(1)), .walkIn: Int(try row.integer(2)), .offline: Int(try row.integer(3))],
      isEnded: try row.boolean(4))
  }

  static func keep(_ day: QueueDay, _ place: QueuePlace, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      """
      INSERT INTO queue_day (hall, day, revision, appointments, walk_ins, offline, ended) VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (hall, day) DO UPDATE SET revision = excluded.revision, appointments = excluded.appointments,
        walk_ins = excluded.walk_ins, offline = excluded.offline, ended = excluded.ended
      """,
      place.values + [
        SQLValue(day.revision), SQLValue(day.used[.appointment] ?? 0), SQLValue(day.used[.walkIn] ?? 0), SQLValue(day.used[.offline] ?? 0),
        SQLValue(day.isEnded),
      ])
  }

  /// Days that are over on one and were not ended, the oldest first. A day that handed out numbers is over ``QueueLimits/offlineDays`` later.
  static func over(on day: Day, limit: Int, in transaction: ReadTransaction) throws(StoreError) -> [QueuePlace] {
    var places: [QueuePlace] = []
    for row in try transaction.rows(
      "SELECT hall, day FROM queue_day WHERE ended = 0 AND day < ? AND (offline = 0 OR day < ?) ORDER BY day, hall LIMIT ?",
      [SQLValue(day.number), SQLValue(day.number - QueueLimits.offlineDays), SQLValue(limit)])
    { places.append(QueuePlace(hall: try row.text(0), day: Day(number: Int(try row.integer(1))))) }
    return places
  }

  /// What the tickets of a day want.
  static func lines(_ place: QueuePlace, in transaction: ReadTransaction) throws -> [QueueSkills] {
    try transaction.rows(
      "SELECT wanted FROM queue_line WHERE hall = ? AND day = ? LIMIT ?", place.values + [SQLValue(QueueLimits.lines)]
    ).map { row in
      guard let wanted = QueueSkills(text: try row.text(0)) else { throw KeptRowFault(column: "queue_line.wanted") }
      return wanted
    }
  }

  static func keep(line wanted: QueueSkills, _ place: QueuePlace, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      "INSERT INTO queue_line (hall, day, wanted) VALUES (?, ?, ?) ON CONFLICT (hall, day, wanted) DO NOTHING",
      place.values + [.text(wanted.text)])
  }

  /// Notes that an event of a hall without a network has its effect.
  /// - Returns: False where it had it before.
  static func take(offline event: String, _ place: QueuePlace, in transaction: Transaction) throws(StoreError) -> Bool {
    try transaction.changes(
      "INSERT INTO queue_offline (hall, day, event) VALUES (?, ?, ?) ON CONFLICT (hall, day, event) DO NOTHING",
      place.values + [.text(event)]) == 1
  }

  static func hasTaken(offline event: String, _ place: QueuePlace, in transaction: ReadTransaction) throws(StoreError) -> Bool {
    try transaction.row("SELECT 1 FROM queue_offline WHERE hall = ? AND day = ? AND event = ?", place.values + [.text(event)]) != nil
  }
}

extension QueuePlace {
  /// The hall and the day, as the keys of the queue's tables begin.
  var values: [SQLValue] { [.text(hall), SQLValue(day.number)] }
}
