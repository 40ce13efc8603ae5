import Bus
import Contracts
import Store

extension Transaction {
  func addImport(_ id: String, _ request: BeginImport, principal: String, at: Int, expiresAt: Int) throws(StoreError) {
    try execute(
      """
      INSERT INTO item_import (id, principal, format, encoding, note, stage, bytes, begun_at, expires_at)
      VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?)
      """,
      [
        .text(id), .text(principal), .text("\(request.format)"), .text("\(request.encoding)"), .text(request.note),
        .text("\(ImportStage.receiving)"), SQLValue(at), SQLValue(expiresAt),
      ])
  }

  func addImportPart(_ id: String, file: String, part: Int, _ bytes: [UInt8]) throws(StoreError) {
    try execute(
      "INSERT INTO item_import_part (import_id, file, part, body) VALUES (?, ?, ?, ?)",
      [.text(id), .text(file), SQLValue(part), .blob(bytes)])
    try execute("UPDATE item_import SET bytes = bytes + ? WHERE id = ?", [SQLValue(bytes.count), .text(id)])
  }

  /// Keeps what judging found. Where it was judged before, that is forgotten.
  func keepFaults(_ faults: [ImportFault], of id: String) throws(StoreError) {
    try execute("DELETE FROM item_import_fault WHERE import_id = ?", [.text(id)])
    for (place, fault) in faults.enumerated() {
      try execute(
        "INSERT INTO item_import_fault (import_id, place, body) VALUES (?, ?, ?)", [.text(id), SQLValue(place + 1), .blob(fault.encoded())])
    }
  }

  /// Moves an import to a stage, with what came of it where that is known. Where it takes no more parts, those that it has are of no use: they are
  /// forgotten afterwards (``forgetParts(limit:)``), since a hundred thousand items are hundreds of them, and everybody else waits for who writes.
  func settleImport(_ id: String, _ stage: ImportStage, _ outcome: ImportOutcome?) throws(StoreError) {
    try execute(
      "UPDATE item_import SET stage = ?, outcome = COALESCE(?, outcome) WHERE id = ?",
      [.text("\(stage)"), SQLValue(outcome?.encoded()), .text(id)])
  }

  /// Forgets parts of imports that take no more.
  /// - Returns: whether there were any.
  func forgetParts(limit: Int) throws(StoreError) -> Bool {
    let rows = try rows(
      """
      SELECT import_id, file, part FROM item_import_part WHERE import_id IN (SELECT id FROM item_import WHERE stage <> ?)
      ORDER BY import_id, file, part LIMIT ?
      """, [.text("\(ImportStage.receiving)"), SQLValue(limit)])
    for row in rows { try execute("DELETE FROM item_import_part WHERE import_id = ? AND file = ? AND part = ?", row.values) }
    return !rows.isEmpty
  }

  /// Forgets the imports that have run out, with all that belongs to them; one at a time.
  /// - Returns: whether there was one.
  func forgetImport(expiredAt now: Int) throws(StoreError) -> Bool {
    guard let row = try row("SELECT id FROM item_import WHERE expires_at <= ? ORDER BY expires_at LIMIT 1", [SQLValue(now)]) else {
      return false
    }
    let id = SQLValue.text(try row.text(0))
    try execute("DELETE FROM item_import_part WHERE import_id = ?", [id])
    try execute("DELETE FROM item_import_fault WHERE import_id = ?", [id])
    try execute("DELETE FROM item_import WHERE id = ?", [id])
    return true
  }
}
