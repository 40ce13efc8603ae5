import Civics
import ItemDomain
import Store

extension ReadTransaction {
  static let headColumns = "code, version, state, is_current, checked_at, from_day, until_day, at, changed_by, note, checked_by"

  static func head(_ row: Row) throws(StoreError) -> VersionHead {
    guard let state = ItemVersionState(rawValue: try row.text(2)) else { throw .unexpectedValue(column: 2, expected: "a state") }
    let dated = DatedVersion(
      version: Int(try row.integer(1)), state: state, isCurrent: try row.boolean(3), isChecked: try row.optionalInteger(4) != nil,
      from: try row.optionalInteger(5).map { Day(number: Int($0)) }, until: try row.optionalInteger(6).map { Day(number: Int($0)) })
    return VersionHead(
      code: try row.text(0), dated: dated, changedAt: Int(try row.integer(7)), changedBy: try row.text(8), note: try row.text(9),
      checkedAt: try row.optionalInteger(4).map { Int($0) }, checkedBy: try row.text(10))
  }

  /// The versions of an item, the latest first.
  /// - Parameter before: those before this number; nil: from the latest.
  func versionHeads(of code: String, before: Int? = nil, limit: Int) throws(StoreError) -> [VersionHead] {
    try rows(
      "SELECT \(Self.headColumns) FROM item_version WHERE code = ? AND version < ? ORDER BY version DESC LIMIT ?",
      [.text(code), SQLValue(before ?? Int.max), SQLValue(limit)]
    ).map(Self.head)
  }

  func versionHead(_ version: Int, of code: String) throws(StoreError) -> VersionHead? {
    try row("SELECT \(Self.headColumns) FROM item_version WHERE code = ? AND version = ?", [.text(code), SQLValue(version)])
      .map(Self.head)
  }

  func countOfVersions(of code: String) throws(StoreError) -> Int {
    Int(try row("SELECT COUNT(*) FROM item_version WHERE code = ?", [.text(code)])?.integer(0) ?? 0)
  }

  /// The greatest number that a version of the item ever had; 0 where it has none.
  func highestVersion(of code: String) throws(StoreError) -> Int {
    Int(try row("SELECT MAX(version) FROM item_version WHERE code = ?", [.text(code)])?.optionalInteger(0) ?? 0)
  }

  /// The version that is in force on a day, or was the last to be: of those that have begun the latest, and of two that began on one day the
  /// one that did not end on it (``VersionTimeline/version(on:)``, as one row).
  func versionHead(of code: String, on day: Day) throws(StoreError) -> VersionHead? {
    try row(
      """
      SELECT \(Self.headColumns) FROM item_version WHERE code = ? AND (from_day <= ? OR (from_day IS NULL AND is_current = 1))
      ORDER BY CASE WHEN from_day IS NULL THEN 0 ELSE 1 END DESC, from_day DESC,
        CASE WHEN until_day = from_day THEN 0 ELSE 1 END DESC, version DESC LIMIT 1
      """, [.text(code), SQLValue(day.number)]
    ).map(Self.head)
  }

  /// The draft of an item: the one that waits beside the catalogue, or else the one that an import listed.
  func draftHead(of code: String) throws(StoreError) -> VersionHead? {
    try row(
      "SELECT \(Self.headColumns) FROM item_version WHERE code = ? AND state = 'draft' ORDER BY is_current, version DESC LIMIT 1",
      [.text(code)]
    ).map(Self.head)
  }

  /// The versions of an item that may still change: drafts, those that wait or are in force, and the current one.
  func openVersions(of code: String) throws(StoreError) -> [VersionHead] {
    // No limit: each was drafted and published by hand.
    try rows(
      "SELECT \(Self.headColumns) FROM item_version WHERE code = ? AND (state <> 'withdrawn' OR is_current = 1) ORDER BY version",
      [.text(code)]
    ).map(Self.head)
  }

  /// The codes of items of which a version begins or ends by a day, and nobody has made the turn yet.
  func itemsToTurn(by day: Day, limit: Int) throws(StoreError) -> [String] {
    let values = [SQLValue(day.number), SQLValue(limit)]
    let beginning = try rows(
      "SELECT DISTINCT code FROM item_version WHERE is_current = 0 AND state = 'published' AND from_day <= ? ORDER BY code LIMIT ?", values)
    let ending = try rows(
      "SELECT code FROM item_version WHERE is_current = 1 AND state <> 'withdrawn' AND until_day <= ? ORDER BY code LIMIT ?", values)
    var codes: Set<String> = []
    for row in beginning + ending { codes.insert(try row.text(0)) }
    return codes.sorted()
  }
}
