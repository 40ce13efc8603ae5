import ItemDomain
import Store

/// The register of resources: rows of `item_record`, each as the import format writes it.
extension ReadTransaction {
  /// What is listed, by code: no more than `CatalogueLimits.records`, which imports and commands keep.
  func listedResources() throws(StoreError) -> [ResourceDraft] {
    try rows("SELECT body, is_listed FROM item_record WHERE kind = ? AND is_listed = 1 ORDER BY code", [RegisterRow.kind])
      .map(RegisterRow.read).map(\.draft)
  }

  /// A page of all that ever were, by code.
  func resources(after code: String, limit: Int) throws(StoreError) -> [StoredResource] {
    try rows(
      "SELECT body, is_listed FROM item_record WHERE kind = ? AND code > ? ORDER BY code LIMIT ?",
      [RegisterRow.kind, .text(code), SQLValue(limit)]
    ).map(RegisterRow.read)
  }

  func resource(_ code: String) throws(StoreError) -> StoredResource? {
    try row("SELECT body, is_listed FROM item_record WHERE kind = ? AND code = ?", [RegisterRow.kind, .text(code)]).map(RegisterRow.read)
  }

  func countOfListedResources() throws(StoreError) -> Int {
    Int(try row("SELECT COUNT(*) FROM item_record WHERE kind = ? AND is_listed = 1", [RegisterRow.kind])?.integer(0) ?? 0)
  }
}

extension Transaction {
  /// - Parameter revision: of the catalogue, with this change.
  func put(_ resource: StoredResource, revision: Int64) throws {
    try RecordTable.put(
      .resource, resource.draft.code, DraftCoding.write(resource.draft), isListed: resource.isListed, revision: revision, in: self)
  }
}

private enum RegisterRow {
  static let kind = SQLValue.text(RecordKind.resource.rawValue)

  static func read(_ row: Row) throws(StoreError) -> StoredResource {
    guard let draft = try? DraftCoding.read(ResourceDraft.self, try row.blob(0)) else {
      throw .unexpectedValue(column: 0, expected: "a resource")
    }
    return StoredResource(draft: draft, isListed: try row.integer(1) != 0)
  }
}
