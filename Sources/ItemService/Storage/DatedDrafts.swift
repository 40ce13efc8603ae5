import Civics
import ItemDomain
import Store

extension ReadTransaction {
  /// A page of the versions that could be applied for on any of some days, with their days, by code and version.
  ///
  /// - Parameters:
  ///   - first: the first of the days.
  ///   - last: the last of them.
  ///   - after: the code and version of the last one of the page before.
  func versionsInForce(
    from first: Day, to last: Day, after: (code: String, version: Int), limit: Int
  ) throws -> [(draft: ItemDraft?, code: String, version: Int, from: Day?, until: Day?)] {
    // One that has ended since has both its days; one that began before days were kept has neither, and still is the current one.
    try rows(
      """
      SELECT code, version, from_day, until_day FROM item_version
      WHERE (code > ? OR (code = ? AND version > ?))
        AND (from_day <= ? OR (from_day IS NULL AND is_current = 1)) AND (until_day IS NULL OR until_day > ?)
        AND (state = ? OR (state = ? AND from_day IS NOT NULL AND until_day IS NOT NULL))
      ORDER BY code, version LIMIT ?
      """,
      [
        .text(after.code), .text(after.code), SQLValue(after.version), SQLValue(last.number), SQLValue(first.number),
        .text(ItemVersionState.published.rawValue), .text(ItemVersionState.withdrawn.rawValue), SQLValue(limit),
      ]
    ).map { row in
      let (code, version) = (try row.text(0), Int(try row.integer(1)))
      return (
        try itemDraft(code, version: version), code, version, try row.optionalInteger(2).map { Day(number: Int($0)) },
        try row.optionalInteger(3).map { Day(number: Int($0)) }
      )
    }
  }
}
