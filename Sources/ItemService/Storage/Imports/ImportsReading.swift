import Bus
import Contracts
import Store

extension ReadTransaction {
  /// An import that is known and has not run out.
  /// - Throws: `item.unknownImport`.
  func knownImport(_ id: String, at now: Int) throws -> StoredImport {
    guard let stored = try storedImport(id), stored.expiresAt > now else { throw ItemRefusals.unknownImport.refusal("id") }
    return stored
  }

  /// An import that takes parts.
  /// - Throws: `item.unknownImport`, `item.importEnded`.
  func openImport(_ id: String, at now: Int) throws -> StoredImport {
    let stored = try knownImport(id, at: now)
    guard stored.stage == .receiving else { throw ItemRefusals.importEnded.refusal("\(stored.stage)") }
    return stored
  }

  private func storedImport(_ id: String) throws -> StoredImport? {
    guard
      let row = try row("SELECT format, encoding, stage, bytes, expires_at, outcome FROM item_import WHERE id = ?", [.text(id)])
    else { return nil }
    return StoredImport(
      id: id, format: try Self.value(try row.text(0), 0), encoding: try Self.value(try row.text(1), 1),
      stage: try Self.value(try row.text(2), 2), bytes: Int(try row.integer(3)), expiresAt: Int(try row.integer(4)),
      outcome: try row.optionalBlob(5).map { try ImportOutcome(decoding: $0) })
  }

  /// Imports that take parts.
  func importsUnderWay(at now: Int) throws(StoreError) -> Int {
    let row = try row(
      "SELECT COUNT(*) FROM item_import WHERE stage = ? AND expires_at > ?", [.text("\(ImportStage.receiving)"), SQLValue(now)])
    return Int(try row?.integer(0) ?? 0)
  }

  /// Whether an import has run out, or has parts and takes no more.
  func hasImportsToForget(at now: Int) throws(StoreError) -> Bool {
    let expired = try row("SELECT id FROM item_import WHERE expires_at <= ? LIMIT 1", [SQLValue(now)])
    guard expired == nil else { return true }
    let part = try row(
      "SELECT part FROM item_import_part WHERE import_id IN (SELECT id FROM item_import WHERE stage <> ?) LIMIT 1",
      [.text("\(ImportStage.receiving)")])
    return part != nil
  }

  func importPartCount(_ id: String) throws(StoreError) -> Int {
    Int(try row("SELECT COUNT(*) FROM item_import_part WHERE import_id = ?", [.text(id)])?.integer(0) ?? 0)
  }

  func importPart(_ id: String, file: String, part: Int) throws(StoreError) -> [UInt8]? {
    try row(
      "SELECT body FROM item_import_part WHERE import_id = ? AND file = ? AND part = ?", [.text(id), .text(file), SQLValue(part)]
    )?.blob(0)
  }

  /// The numbers of the parts that were received, by file, in order.
  func importParts(_ id: String) throws(StoreError) -> [String: [Int]] {
    let rows = try rows(
      "SELECT file, part FROM item_import_part WHERE import_id = ? ORDER BY file, part LIMIT ?",
      [.text(id), SQLValue(ItemLimits.importParts)])
    var parts: [String: [Int]] = [:]
    for row in rows { parts[try row.text(0), default: []].append(Int(try row.integer(1))) }
    return parts
  }

  /// Faults of an import after a place, from 1, in order.
  func importFaults(_ id: String, after place: Int, limit: Int) throws -> [ImportFault] {
    try rows(
      "SELECT body FROM item_import_fault WHERE import_id = ? AND place > ? ORDER BY place LIMIT ?",
      [.text(id), SQLValue(place), SQLValue(limit)]
    ).map { try ImportFault(decoding: try $0.blob(0)) }
  }

  private static func value<Value: FieldEnumeration>(_ name: String, _ column: Int) throws(StoreError) -> Value {
    guard let value = Value.allCases.first(where: { "\($0)" == name }) else { throw .unexpectedValue(column: column, expected: "a name") }
    return value
  }
}
