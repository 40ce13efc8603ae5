import Bus
import Civics
import NotifyDomain
import Store

/// Reads and writes what is counted of subjects against hoarding. All ids that mean a subject are counted together.
enum MarkTable {
  static func insert(_ mark: VisitMark, of visit: Visit, at: Int, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      "INSERT INTO visit_mark (subject, kind, at, visit) VALUES (?, ?, ?, ?) ON CONFLICT (subject, kind, at, visit) DO NOTHING",
      [.text(visit.subject), .text(mark.rawValue), SQLValue(at), .text(visit.id)])
  }

  /// - Parameter at: Now, in microseconds since 1970.
  static func counts(of subjects: [String], at: Int, in transaction: ReadTransaction) throws(StoreError) -> VisitCounts {
    let day = 86_400_000_000
    var counts = VisitCounts()
    for subject in subjects {
      // Those that were booked with their case are listed still, and nobody's choice.
      let open = try transaction.row(
        """
        SELECT COUNT(*), (SELECT COUNT(*) FROM visit_mark WHERE subject = ? AND at > ?) FROM visit AS v
        WHERE v.subject = ? AND v.status IN ('held', 'confirmed') AND EXISTS (
          SELECT 1 FROM visit_reason AS r
          WHERE r.visit = v.id AND r.standing = 'booked' AND (r.listed = 0 OR v.held_until IS NOT NULL)
        )
        """, [.text(subject), SQLValue(at - VisitLimits.countedDays * day), .text(subject)])
      counts.open += Int(try open?.integer(0) ?? 0)
      // Few have any marks.
      guard try open?.integer(1) ?? 0 > 0 else { continue }
      let rows = try transaction.rows(
        "SELECT kind, COUNT(*), SUM(CASE WHEN at > ? THEN 1 ELSE 0 END) FROM visit_mark WHERE subject = ? AND at > ? GROUP BY kind",
        [SQLValue(at - day), .text(subject), SQLValue(at - VisitLimits.countedDays * day)])
      for row in rows {
        let count = Int(try row.integer(1))
        switch VisitMark(rawValue: try row.text(0)) {
        case .moved: counts.moves += count
        case .cancelledLate: counts.lateCancellations += count
        case .missed: counts.missed += count
        case .lapsed: counts.lapses += Int(try row.integer(2))
        case nil: continue
        }
      }
    }
    return counts
  }

  /// Forgets what counts no more.
  static func forget(before at: Int, in transaction: Transaction) throws(StoreError) {
    try transaction.execute("DELETE FROM visit_mark WHERE at < ?", [SQLValue(at)])
  }
}
