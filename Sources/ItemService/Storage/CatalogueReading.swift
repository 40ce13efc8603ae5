import ItemDomain
import Store

extension ReadTransaction {
  /// The catalogue imported last; nil before the first import.
  func storedCatalogue() throws(StoreError) -> StoredCatalogue? {
    guard let row = try row("SELECT revision, body, base_length, implementation_length FROM item_catalogue WHERE id = 1") else {
      return nil
    }
    return StoredCatalogue(
      revision: try row.integer(0), body: try row.blob(1),
      codeLengths: CodeLengths(base: Int(try row.integer(2)), implementation: Int(try row.integer(3))))
  }

  /// The revision of the catalogue; 0 before the first import.
  func catalogueRevision() throws(StoreError) -> Int64 {
    try row("SELECT revision FROM item_catalogue WHERE id = 1")?.integer(0) ?? 0
  }

  /// The current version of every item ever imported.
  func currentVersions() throws(StoreError) -> [StoredVersion] {
    // No limit: an import brings no more than CatalogueLimits.items, and all of them are held in memory.
    try rows("SELECT \(Self.versionColumns) FROM item_version WHERE is_current = 1 ORDER BY code").map(Self.version)
  }

  func currentVersion(of code: String) throws(StoreError) -> StoredVersion? {
    try row("SELECT \(Self.versionColumns) FROM item_version WHERE code = ? AND is_current = 1", [.text(code)]).map(Self.version)
  }

  func version(_ version: Int, of code: String) throws(StoreError) -> StoredVersion? {
    try row(
      "SELECT \(Self.versionColumns) FROM item_version WHERE code = ? AND version = ?", [.text(code), SQLValue(version)]
    ).map(Self.version)
  }

  private static let versionColumns = "code, version, state, body"

  private static func version(_ row: Row) throws(StoreError) -> StoredVersion {
    guard let state = ItemVersionState(rawValue: try row.text(2)) else {
      throw .unexpectedValue(column: 2, expected: "a state")
    }
    return StoredVersion(code: try row.text(0), version: Int(try row.integer(1)), state: state, body: try row.blob(3))
  }
}
