import Civics
import NotifyDomain
import Store

/// Service times of late, as the tickets that were served tell them: there is nothing else to keep.
enum LatestServices {
  /// How far back a time still tells of today, in days.
  static let days = 14
  /// Tickets that are looked at; those of all kinds of a hall together.
  static let most = 384

  /// The latest of a hall, those of today before those of other days.
  static func times(_ place: QueuePlace, in transaction: ReadTransaction) throws(StoreError) -> ServiceTimes {
    let rows = try transaction.rows(
      """
      SELECT wanted, planned_minutes, called_at, ended_at FROM queue_ticket
      WHERE hall = ? AND day <= ? AND day > ? AND state = 'done' AND called_at IS NOT NULL AND ended_at IS NOT NULL
      ORDER BY day DESC, revision DESC LIMIT ?
      """,
      place.values + [SQLValue(place.day.number - days), SQLValue(most)])
    var times = ServiceTimes()
    // The oldest first: what is kept of each kind is what came last.
    for row in rows.reversed() {
      let seconds = Int(try row.integer(3) - row.integer(2)) / 1_000_000
      times.take(kind: try row.text(0), seconds: seconds, planned: Int(try row.integer(1)))
    }
    return times
  }
}
