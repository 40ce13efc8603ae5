import ItemDomain
import Store

/// What is not in force yet: drafts, and versions that wait for their day.
extension ReadTransaction {
  // Word for word as the index has it (migration 4), else it is not used.
  private static let pending = "(state = 'draft' OR (state = 'published' AND is_current = 0))"

  /// A page of them, by code and version.
  /// - Parameters:
  ///   - code: the item after which it begins.
  ///   - version: where it is not 0, the version of that item after which it begins.
  func pendingVersions(after code: String, _ version: Int, limit: Int) throws(StoreError) -> [VersionHead] {
    try rows(
      """
      SELECT \(Self.headColumns) FROM item_version WHERE \(Self.pending) AND (code > ? OR (code = ? AND version > ?))
      ORDER BY code, version LIMIT ?
      """,
      [.text(code), .text(code), SQLValue(version == 0 ? Int.max : version), SQLValue(limit)]
    ).map(Self.head)
  }

  func countOfPendingVersions() throws(StoreError) -> Int {
    Int(try row("SELECT COUNT(*) FROM item_version WHERE \(Self.pending)")?.integer(0) ?? 0)
  }

  /// The draft of an item as the import format writes it; nil where it has none.
  func itemDraft(of code: String) throws -> ItemDraft? {
    guard let head = try draftHead(of: code) else { return nil }
    return try itemDraft(code, version: head.version)
  }
}
