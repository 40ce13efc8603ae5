import Civics
import ItemDomain
import Store

extension ReadTransaction {
  /// How the catalogue stands; nil before the first change of it.
  func storedCatalogue() throws(StoreError) -> StoredCatalogue? {
    guard let row = try row("SELECT revision, base_length, implementation_length FROM item_catalogue WHERE id = 1") else { return nil }
    return StoredCatalogue(
      revision: try row.integer(0), codeLengths: CodeLengths(base: Int(try row.integer(1)), implementation: Int(try row.integer(2))))
  }

  /// The revision of the catalogue; 0 before the first change.
  func catalogueRevision() throws(StoreError) -> Int64 {
    try row("SELECT revision FROM item_catalogue WHERE id = 1")?.integer(0) ?? 0
  }

  /// The catalogue that was imported last, in the import format, as instances of the version before read it; empty where it is not kept so.
  func importedBody() throws(StoreError) -> [UInt8] {
    try row("SELECT body FROM item_catalogue WHERE id = 1")?.blob(0) ?? []
  }

  /// A page of the current versions, of every item ever listed, by code.
  func currentVersions(after code: String, limit: Int) throws(StoreError) -> [StoredVersion] {
    try rows(
      "SELECT \(Self.versionColumns) FROM item_version WHERE is_current = 1 AND code > ? ORDER BY code LIMIT ?",
      [.text(code), SQLValue(limit)]
    ).map(Self.version)
  }

  /// Goes through the current versions page by page.
  /// - Parameter body: returns whether to go on.
  /// - Returns: whether it went to the end.
  @discardableResult
  func forEachPageOfCurrentVersions(of size: Int, _ body: ([StoredVersion]) throws -> Bool) throws -> Bool {
    var last = ""
    while true {
      let page = try currentVersions(after: last, limit: size)
      guard try body(page) else { return false }
      guard page.count == size, let end = page.last else { return true }
      last = end.code
    }
  }

  /// The current versions that changed after a revision; at most `limit`.
  func currentVersions(changedAfter revision: Int64, limit: Int) throws(StoreError) -> [StoredVersion] {
    try rows(
      "SELECT \(Self.versionColumns) FROM item_version WHERE revision > ? AND is_current = 1 ORDER BY revision LIMIT ?",
      [.integer(revision), SQLValue(limit)]
    ).map(Self.version)
  }

  /// The last revision at which a version or a record changed by itself.
  func lastRevisionOfRows() throws(StoreError) -> Int64 {
    let versions = try row("SELECT MAX(revision) FROM item_version")?.optionalInteger(0) ?? 0
    return max(versions, try lastRevisionOfRecords())
  }

  func lastRevisionOfRecords() throws(StoreError) -> Int64 {
    try row("SELECT MAX(revision) FROM item_record")?.optionalInteger(0) ?? 0
  }

  func currentVersion(of code: String) throws(StoreError) -> StoredVersion? {
    try row("SELECT \(Self.versionColumns) FROM item_version WHERE code = ? AND is_current = 1", [.text(code)]).map(Self.version)
  }

  func version(_ version: Int, of code: String) throws(StoreError) -> StoredVersion? {
    try row(
      "SELECT \(Self.versionColumns) FROM item_version WHERE code = ? AND version = ?", [.text(code), SQLValue(version)]
    ).map(Self.version)
  }

  static let versionColumns = "\(headColumns), is_listed, draft, body"

  static func version(_ row: Row) throws(StoreError) -> StoredVersion {
    StoredVersion(head: try head(row), isListed: try row.boolean(11), draft: try row.optionalBlob(12), body: try row.blob(13))
  }
}
