import Civics
import FoundationEssentials
import ItemDomain
import Store

extension ReadTransaction {
  /// A page of the versions that could be applied for on any of some days, by code and version; those that are not kept as they were written are
  /// not among them.
  ///
  /// - Parameter after: the code and version of the last one of the page before.
  func versionsInForce(
    from first: Day, to last: Day, after: (code: String, version: Int), limit: Int
  ) throws -> [DatedDraft] {
    // One that has ended since has both its days; one that began before days were kept has neither, and still is the current one.
    try rows(
      """
      SELECT code, version, from_day, until_day, draft FROM item_version
      WHERE draft IS NOT NULL AND (code > ? OR (code = ? AND version > ?))
        AND (from_day <= ? OR (from_day IS NULL AND is_current = 1)) AND (until_day IS NULL OR until_day > ?)
        AND (state = ? OR (state = ? AND from_day IS NOT NULL AND until_day IS NOT NULL))
      ORDER BY code, version LIMIT ?
      """,
      [
        .text(after.code), .text(after.code), SQLValue(after.version), SQLValue(last.number), SQLValue(first.number),
        .text(ItemVersionState.published.rawValue), .text(ItemVersionState.withdrawn.rawValue), SQLValue(limit),
      ]
    ).map { row in
      DatedDraft(
        code: try row.text(0), version: Int(try row.integer(1)), from: try row.optionalInteger(2).map { Day(number: Int($0)) },
        until: try row.optionalInteger(3).map { Day(number: Int($0)) },
        draft: try DraftCoding.read(ItemDraft.self, try row.blob(4)))
    }
  }
}
