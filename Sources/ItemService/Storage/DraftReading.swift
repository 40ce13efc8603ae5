import ItemDomain
import Store

extension ReadTransaction {
  /// The version of an item's draft, of which it has at most one; nil where it has none.
  func versionOfDraft(of code: String) throws(StoreError) -> Int? {
    try row(
      "SELECT version FROM item_version WHERE code = ? AND state = ? ORDER BY version DESC LIMIT 1",
      [.text(code), .text(ItemVersionState.draft.rawValue)]
    ).map { row throws(StoreError) in Int(try row.integer(0)) }
  }
}
