import Civics
import ItemDomain
import Store

extension Transaction {
  /// Begins a change of the catalogue.
  /// - Parameter lengths: by which a catalogue is judged that begins with it; of one that is there they stay.
  /// - Returns: its revision, which stands in each row that it changes.
  func nextRevision(_ lengths: CodeLengths, at: Int) throws(StoreError) -> Int64 {
    try execute(
      """
      INSERT INTO item_catalogue (id, revision, body, base_length, implementation_length, at) VALUES (1, 1, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET revision = item_catalogue.revision + 1, at = excluded.at
      """,
      [.blob([]), SQLValue(lengths.base), SQLValue(lengths.implementation), SQLValue(at)])
    return try catalogueRevision()
  }

  /// Keeps what was imported, as instances of the version before read it, and the lengths by which it was judged.
  func keep(importedBody body: [UInt8], _ lengths: CodeLengths) throws(StoreError) {
    try execute(
      "UPDATE item_catalogue SET body = ?, base_length = ?, implementation_length = ? WHERE id = 1",
      [.blob(body), SQLValue(lengths.base), SQLValue(lengths.implementation)])
  }

  /// Adds a version. Where it is current, none of its item may be so any more.
  func add(_ version: StoredVersion, revision: Int64) throws(StoreError) {
    let head = version.head
    try execute(
      """
      INSERT INTO item_version (code, version, is_current, state, body, at, draft, revision, from_day, until_day, changed_by, note, is_listed)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(head.code), SQLValue(head.version), SQLValue(head.dated.isCurrent), .text(head.state.rawValue), .blob(version.body),
        SQLValue(head.changedAt), SQLValue(version.draft), .integer(revision), SQLValue(head.dated.from?.number),
        SQLValue(head.dated.until?.number), .text(head.changedBy), .text(head.note), SQLValue(version.isListed),
      ])
  }

  /// What a version says from now on; of a draft, or of one that is published now.
  func set(draft: [UInt8], body: [UInt8], of code: String, _ version: Int) throws(StoreError) {
    try execute(
      "UPDATE item_version SET draft = ?, body = ? WHERE code = ? AND version = ?",
      [.blob(draft), .blob(body), .text(code), SQLValue(version)])
  }

  /// Where a version is in its life from now on.
  func set(_ dated: DatedVersion, of code: String, revision: Int64, at: Int, by principal: String) throws(StoreError) {
    try execute(
      """
      UPDATE item_version SET state = ?, is_current = ?, from_day = ?, until_day = ?, revision = ?, at = ?, changed_by = ?
      WHERE code = ? AND version = ?
      """,
      [
        .text(dated.state.rawValue), SQLValue(dated.isCurrent), SQLValue(dated.from?.number), SQLValue(dated.until?.number),
        .integer(revision), SQLValue(at), .text(principal), .text(code), SQLValue(dated.version),
      ])
  }

  /// Who touched a draft last, when, and what they say is new. The row keeps its revision: a draft is no part of the catalogue.
  func set(note: String, at: Int, by principal: String, _ version: Int, of code: String) throws(StoreError) {
    try execute(
      "UPDATE item_version SET note = ?, at = ?, changed_by = ? WHERE code = ? AND version = ?",
      [.text(note), SQLValue(at), .text(principal), .text(code), SQLValue(version)])
  }

  /// Whether somebody has looked at a draft.
  func mark(checkedAt at: Int?, by principal: String, _ version: Int, of code: String) throws(StoreError) {
    try execute(
      "UPDATE item_version SET checked_at = ?, checked_by = ? WHERE code = ? AND version = ?",
      [SQLValue(at), .text(principal), .text(code), SQLValue(version)])
  }

  /// Marks a row as changed by a revision of the catalogue.
  func mark(revision: Int64, _ version: Int, of code: String) throws(StoreError) {
    try execute(
      "UPDATE item_version SET revision = ? WHERE code = ? AND version = ?", [.integer(revision), .text(code), SQLValue(version)])
  }

  /// Whether the catalogue lists an item from now on.
  func set(isListed: Bool, _ code: String, revision: Int64) throws(StoreError) {
    try execute(
      "UPDATE item_version SET is_listed = ?, revision = ? WHERE code = ? AND is_current = 1",
      [SQLValue(isListed), .integer(revision), .text(code)])
  }
}
