import Civics
import NotifyDomain
import Store

/// The visits of a hall's day that are to be made soon and have no ticket yet.
enum ExpectedVisits {
  /// More than come within the minutes that walk-ins stand back.
  static let most = 1_000

  /// Those that begin between two moments, in microseconds since 1970.
  static func find(_ place: QueuePlace, from: Int, before: Int, in transaction: ReadTransaction) throws -> [ExpectedVisit] {
    let midnight = Appointment.midnight(of: place.day)
    let rows = try transaction.rows(
      """
      SELECT v.id, v.start, v.minutes, r.target FROM visit AS v JOIN visit_reason AS r ON r.visit = v.id AND r.standing = 'booked'
      WHERE v.hall = ? AND v.day = ? AND v.status IN ('held', 'confirmed') AND v.start >= ? AND v.start < ? ORDER BY v.id LIMIT ?
      """,
      place.values + [SQLValue((from - midnight) / 60_000_000), SQLValue((before - midnight + 59_999_999) / 60_000_000), SQLValue(most)])
    var targets: [String: (start: Int, minutes: Int, names: Set<String>)] = [:]
    for row in rows {
      let known = targets[try row.text(0)]
      targets[try row.text(0)] = (
        Int(try row.integer(1)), Int(try row.integer(2)), (known?.names ?? []).union([try row.text(3)])
      )
    }
    return targets.sorted { $0.key < $1.key }.compactMap { _, visit in
      QueueSkills(visit.names).map {
        ExpectedVisit(start: midnight + visit.start * 60_000_000, wanted: $0, plannedMinutes: max(1, visit.minutes))
      }
    }
  }
}

extension Appointment {
  /// Where a day begins, in microseconds since 1970.
  fileprivate static func midnight(of day: Day) -> Int { (day.number * 86_400 - ShanghaiTime.offset) * 1_000_000 }
}
