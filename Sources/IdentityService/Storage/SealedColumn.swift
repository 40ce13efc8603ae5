import Civics
import IdentityDomain
import ServiceKit
import Store

/// A column whose fields are sealed, as all sealed columns are counted, sealed anew and searched for keys: one line in ``all`` each.
struct SealedColumn: Sendable {
  /// A sealed field with what its place is told by.
  struct Field: Sendable, Hashable {
    let owner: String
    let kind: String
    let sealed: [UInt8]
    /// The blind index of its row, where the table has one of this field.
    let index: [UInt8]?
  }

  let table: String
  let column: String
  /// The column, with an index of its table, that names whose field it is.
  let owner: String
  /// What tells the kind of the field, in SQL; nil: one kind only.
  var kind: String? = nil
  /// The column with the blind index of what is sealed.
  var index: String? = nil
  /// Whether one row at most stands at a place of that index.
  var isUnique = true
  /// Where what was sealed stands in that index, under each key and suite.
  var indexes: @Sendable (_ text: String, _ kind: String, FieldCipher) -> [[UInt8]] = { _, _, _ in [] }
  /// What else depends on the key and goes with the field.
  var afterwards: @Sendable (_ owner: String, FieldCipher, Transaction) throws -> Void = { _, _, _ in }
  /// For which place a field is sealed.
  let place: @Sendable (_ owner: String, _ kind: String) -> FieldPlace?

  static let all: [SealedColumn] = [
    SealedColumn(table: "identity_subject", column: "name", owner: "id", afterwards: match) { owner, _ in
      .name(SubjectID(rawValue: owner))
    },
    SealedColumn(table: "identity_subject", column: "mail", owner: "id") { owner, _ in .mail(SubjectID(rawValue: owner)) },
    SealedColumn(
      table: "identity_number", column: "sealed", owner: "subject", kind: "kind", index: "number_index",
      indexes: { text, kind, cipher in cipher.indexes(of: text, as: kind) }
    ) { owner, kind in
      IdentifierKind(rawValue: kind).map { .number(SubjectID(rawValue: owner), $0) }
    },
    SealedColumn(
      table: "identity_contact", column: "sealed", owner: "subject", kind: "kind", index: "address_index", isUnique: false,
      indexes: { text, kind, cipher in
        ContactKind(rawValue: kind).map { cipher.indexes(of: ContactPoint(stored: text, kind: $0)) } ?? []
      }
    ) { owner, kind in
      ContactKind(rawValue: kind).map { .contact(SubjectID(rawValue: owner), $0) }
    },
    SealedColumn(table: "identity_contact", column: "code", owner: "subject", kind: "kind") { owner, kind in
      ContactKind(rawValue: kind).map { .code(SubjectID(rawValue: owner), $0) }
    },
    // Neither the name of a resource nor that of a field has a blank in it.
    SealedColumn(table: "identity_base", column: "sealed", owner: "subject", kind: "resource || ' ' || field") { owner, kind in
      let words = kind.split(separator: " ").map(String.init)
      return words.count == 2 ? .base(SubjectID(rawValue: owner), resource: words[0], field: words[1]) : nil
    },
    SealedColumn(table: "identity_history", column: "note", owner: "subject") { owner, _ in .note(SubjectID(rawValue: owner)) },
    SealedColumn(table: "identity_session", column: "device", owner: "subject") { owner, _ in .device(SubjectID(rawValue: owner)) },
  ]

  /// Moves a subject in the index by which those are found that may be one.
  private static let match: @Sendable (String, FieldCipher, Transaction) throws -> Void = { owner, cipher, transaction in
    let subject = SubjectID(rawValue: owner)
    guard let record = try SubjectTable.party(subject, in: transaction) else { return }
    // One of whom something does not open holds up no other. Its place of before would be lost with the old key once that may go: without one, it
    // gets its place from ``MatchIndexing`` when all opens again.
    let group = try? cipher.group(record)
    try MatchTable.set(group.flatMap { cipher.matchIndex(of: $0.subject, named: record.name) }, of: subject, in: transaction)
  }

  /// How many fields of all columns each key sealed, by its number. It reads every row.
  static func counts(in transaction: ReadTransaction) throws(StoreError) -> [Int: Int] {
    var counts: [Int: Int] = [:]
    for column in all {
      let rows = try transaction.rows(
        """
        SELECT CASE WHEN substr(\(column.column), 1, 1) = ? THEN substr(\(column.column), 3, 2) ELSE ? END, COUNT(*) FROM \(column.table)
        WHERE length(\(column.column)) > 0 GROUP BY 1
        """,
        [.blob([FieldMark.numbered]), .blob(FieldMark.bytes(of: FieldMark.unnumberedKey))])
      for row in rows {
        let number = try row.blob(0).reduce(0) { $0 << 8 | Int($1) }
        counts[number, default: 0] += Int(try row.integer(1))
      }
    }
    return counts
  }

  /// Fields of this column that a key with a lower number sealed, in the order of their owners.
  /// - Parameter owner: the first owner.
  func sealed(before key: Int, from owner: String, limit: Int, in transaction: ReadTransaction) throws(StoreError) -> [Field] {
    guard key > FieldMark.unnumberedKey else { return [] }
    let rows = try transaction.rows(
      """
      SELECT \(self.owner), \(column), \(index ?? "NULL"), \(kind ?? "''") FROM \(table)
      WHERE \(self.owner) >= ? AND length(\(column)) > 0 AND (substr(\(column), 1, 1) <> ? OR substr(\(column), 3, 2) < ?)
      ORDER BY \(self.owner) LIMIT ?
      """,
      [.text(owner), .blob([FieldMark.numbered]), .blob(FieldMark.bytes(of: key)), SQLValue(limit)])
    return try rows.map { row throws(StoreError) in
      Field(owner: try row.text(0), kind: try row.text(3), sealed: try row.blob(1), index: try row.optionalBlob(2))
    }
  }

  /// Puts a field in the place of what it was; whoever changed it meanwhile is not overwritten.
  /// - Returns: Whether it was as it was read.
  func replace(_ field: Field, by sealed: [UInt8], index moved: [UInt8]?, in transaction: Transaction) throws(StoreError) -> Bool {
    guard let index, let moved else {
      return try transaction.changes(
        "UPDATE \(table) SET \(column) = ? WHERE \(owner) = ? AND \(column) = ?", [.blob(sealed), .text(field.owner), .blob(field.sealed)])
        > 0
    }
    // A row that stands there already is another's, or the same by an error of before: neither is to be lost.
    if isUnique, moved != field.index, try transaction.row("SELECT 1 FROM \(table) WHERE \(index) = ?", [.blob(moved)]) != nil {
      return false
    }
    return try transaction.changes(
      "UPDATE \(table) SET \(column) = ?, \(index) = ? WHERE \(owner) = ? AND \(column) = ?",
      [.blob(sealed), .blob(moved), .text(field.owner), .blob(field.sealed)]) > 0
  }
}
