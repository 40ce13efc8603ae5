import IdentityDomain
import Store

/// Counts who has read how much.
enum BrowsingQuery {
  /// The readers of a period, those about most subjects first, then those who looked up most numbers in vain; applicants only where they
  /// did.
  /// - Parameters:
  ///   - from: microseconds since 1970, inclusive; `until`: exclusive.
  ///   - days: the days, counted from 1970, whose misses count, and on which the reads are looked for; both inclusive. A clock that was set back by
  ///     more than a day hides reads of that time. That the days' first reads are rightly noted is for ``LedgerCheck`` to tell.
  static func figures(
    from: Int, until: Int, days: ClosedRange<Int>, limit: Int, in transaction: ReadTransaction
  ) throws(StoreError) -> [BrowsingFigures] {
    let rows = try transaction.rows(
      """
      SELECT reader, role, CAST(SUM(reads) AS BIGINT), CAST(SUM(subjects) AS BIGINT), CAST(SUM(cases) AS BIGINT),
        CAST(SUM(loose) AS BIGINT), CAST(SUM(night) AS BIGINT), CAST(SUM(missed) AS BIGINT) FROM (
        SELECT reader, role, COUNT(*) AS reads, COUNT(DISTINCT subject) AS subjects,
          COUNT(DISTINCT CASE WHEN purpose = 'case' THEN case_id END) AS cases,
          COUNT(CASE WHEN purpose <> 'case' THEN 1 END) AS loose,
          COUNT(CASE WHEN (at / 1000000 + 28800) % 86400 < 28800 OR (at / 1000000 + 28800) % 86400 >= 64800 THEN 1 END) AS night,
          0 AS missed
        FROM identity_read
        WHERE sequence >= COALESCE((SELECT MAX(first) FROM identity_read_day WHERE day <= ?), 0)
          AND sequence < COALESCE((SELECT MIN(first) FROM identity_read_day WHERE day > ?), sequence + 1)
          AND at >= ? AND at < ? AND role <> 'applicant'
        GROUP BY reader, role
        UNION ALL
        SELECT reader, role, 0, 0, 0, 0, 0, SUM(misses) FROM identity_miss
        WHERE day >= ? AND day <= ? GROUP BY reader, role
      ) AS counted GROUP BY reader, role ORDER BY 4 DESC, 3 DESC, 8 DESC, 1, 2 LIMIT ?
      """,
      [
        SQLValue(days.lowerBound), SQLValue(days.upperBound + 1), SQLValue(from), SQLValue(until), SQLValue(days.lowerBound),
        SQLValue(days.upperBound), SQLValue(limit),
      ])
    return try rows.map { row throws(StoreError) in
      guard let role = Reader.Role(rawValue: try row.text(1)) else { throw .unexpectedValue(column: 1, expected: "a role") }
      return BrowsingFigures(
        reader: try row.text(0), role: role, reads: Int(try row.integer(2)), subjects: Int(try row.integer(3)),
        cases: Int(try row.integer(4)), withoutCase: Int(try row.integer(5)), atNight: Int(try row.integer(6)),
        missed: Int(try row.integer(7)))
    }
  }
}
