import ItemDomain
import Store

extension Transaction {
  /// Puts a catalogue in the place of the last.
  func replaceCatalogue(_ body: [UInt8], _ lengths: CodeLengths, at: Int) throws(StoreError) {
    try execute(
      """
      INSERT INTO item_catalogue (id, revision, body, base_length, implementation_length, at) VALUES (1, 1, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET revision = item_catalogue.revision + 1, body = excluded.body,
        base_length = excluded.base_length, implementation_length = excluded.implementation_length, at = excluded.at
      """,
      [.blob(body), SQLValue(lengths.base), SQLValue(lengths.implementation), SQLValue(at)])
  }

  /// Begins a version. The one before it can no longer be applied for and stays readable.
  func addVersion(_ version: StoredVersion, at: Int) throws(StoreError) {
    try execute(
      "UPDATE item_version SET is_current = 0, state = ?, at = ? WHERE code = ? AND is_current = 1",
      [.text(ItemVersionState.withdrawn.rawValue), SQLValue(at), .text(version.code)])
    try execute(
      "INSERT INTO item_version (code, version, is_current, state, body, at) VALUES (?, ?, 1, ?, ?, ?)",
      [.text(version.code), SQLValue(version.version), .text(version.state.rawValue), .blob(version.body), SQLValue(at)])
  }

  /// Moves the current version of an item to another state.
  func setState(_ state: ItemVersionState, of code: String, at: Int) throws(StoreError) {
    try execute(
      "UPDATE item_version SET state = ?, at = ? WHERE code = ? AND is_current = 1", [.text(state.rawValue), SQLValue(at), .text(code)])
    try execute("UPDATE item_catalogue SET revision = revision + 1 WHERE id = 1")
  }
}
