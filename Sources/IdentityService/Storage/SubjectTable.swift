import Civics
import IdentityDomain
import Store

/// The queries on subjects and their numbers. ``SubjectTable/find(_:in:)`` and ``SubjectTable/root(of:in:)`` follow merges.
enum SubjectTable {
  static func holdsAny(in transaction: ReadTransaction) throws(StoreError) -> Bool {
    try transaction.row("SELECT 1 FROM identity_subject LIMIT 1") != nil
  }

  /// The subject that an id means: the one that it is merged into, or itself; nil where there is none.
  static func root(of subject: SubjectID, in transaction: ReadTransaction) throws(StoreError) -> SubjectID? {
    let found = try transaction.row(
      "SELECT COALESCE(merged_into, id) FROM identity_subject WHERE id = ?", [.text(subject.rawValue)])
    return try found.map { row throws(StoreError) in SubjectID(rawValue: try row.text(0)) }
  }

  /// The subject that an id means, for who will write about it; nil where there is none, or what names it was erased.
  static func living(_ subject: SubjectID, in transaction: ReadTransaction) throws(StoreError) -> SubjectID? {
    let found = try transaction.row(
      "SELECT COALESCE(merged_into, id) FROM identity_subject WHERE id = ? AND erased_at IS NULL", [.text(subject.rawValue)])
    return try found.map { row throws(StoreError) in SubjectID(rawValue: try row.text(0)) }
  }

  /// Whether two ids mean one subject; an id that is nobody's means itself.
  static func isSame(_ one: SubjectID, _ other: SubjectID, in transaction: ReadTransaction) throws(StoreError) -> Bool {
    if one == other { return true }
    guard let root = try root(of: one, in: transaction) else { return false }
    return try root == self.root(of: other, in: transaction)
  }

  /// The ids that mean the same subject: the one that stays, and after it those that are merged into it; empty where there is none.
  static func members(of subject: SubjectID, in transaction: ReadTransaction) throws(StoreError) -> [SubjectID] {
    guard let root = try root(of: subject, in: transaction) else { return [] }
    let merged = try transaction.rows(
      "SELECT id FROM identity_subject WHERE merged_into = ? ORDER BY id LIMIT ?", [.text(root.rawValue), SQLValue(Merge.mostMerged)])
    return try [root] + merged.map { row throws(StoreError) in SubjectID(rawValue: try row.text(0)) }
  }

  /// The subject that bears or once bore a number, as it is without any merge.
  /// - Parameter indexes: the number's blind indexes, one for each suite under which its row may have been written.
  static func owner(of indexes: [[UInt8]], in transaction: ReadTransaction) throws(StoreError) -> SubjectID? {
    for index in indexes {
      let found = try transaction.row("SELECT subject FROM identity_number WHERE number_index = ?", [.blob(index)])
      if let found { return SubjectID(rawValue: try found.text(0)) }
    }
    return nil
  }

  /// The subject that an id means, with those that were merged into it; nil where there is none, or what names it was erased.
  static func find(_ subject: SubjectID, in transaction: ReadTransaction) throws(StoreError) -> SubjectRecord? {
    let rows = try transaction.rows(
      """
      SELECT \(columns) FROM identity_subject a
      JOIN identity_subject s ON s.id = COALESCE(a.merged_into, a.id) OR s.merged_into = COALESCE(a.merged_into, a.id)
      WHERE a.id = ? AND a.erased_at IS NULL ORDER BY CASE WHEN s.merged_into IS NULL THEN 0 ELSE 1 END, s.merged_at, s.id LIMIT ?
      """,
      [.text(subject.rawValue), SQLValue(Merge.mostMerged + 1)])
    var records: [SubjectRecord] = []
    for row in rows { records.append(try record(row)) }
    guard var found = records.first else { return nil }
    found.merged = Array(records.dropFirst())
    let numbers = try numbers(of: found.id, in: transaction)
    found.numbers = numbers[found.id.rawValue] ?? []
    for index in found.merged.indices { found.merged[index].numbers = numbers[found.merged[index].id.rawValue] ?? [] }
    return found
  }

  /// A subject as it is, merged or not, with those that were merged into it.
  static func party(_ subject: SubjectID, in transaction: ReadTransaction) throws(StoreError) -> SubjectRecord? {
    guard let found = try find(subject, in: transaction) else { return nil }
    return found.id == subject ? found : found.merged.first { $0.id == subject }
  }

  /// When what names the subject was erased, in microseconds since 1970; nil where it was not.
  static func erasedAt(_ subject: SubjectID, in transaction: ReadTransaction) throws(StoreError) -> Int? {
    let row = try transaction.row("SELECT erased_at FROM identity_subject WHERE id = ?", [.text(subject.rawValue)])
    return try row?.optionalInteger(0).map { Int($0) }
  }

  /// Leaves of the subject's own row what names nobody.
  static func erase(_ subject: SubjectID, at time: Int, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      "UPDATE identity_subject SET name = ?, mail = NULL, language = ?, match_index = NULL, erased_at = ? WHERE id = ?",
      [.blob([]), .text(NoticeLanguage.chinese.rawValue), SQLValue(time), .text(subject.rawValue)])
  }

  static func insert(_ subject: SubjectRecord, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      "INSERT INTO identity_subject (id, kind, name, mail, language, registered_at, match_index) VALUES (?, ?, ?, ?, ?, ?, ?)",
      [
        .text(subject.id.rawValue), .text(subject.kind.rawValue), .blob(subject.name), SQLValue(subject.mail),
        .text(subject.language.rawValue), SQLValue(subject.registeredAt), SQLValue(subject.matchIndex),
      ])
    for number in subject.numbers { try add(number, to: subject.id, in: transaction) }
  }

  /// Adds a number, or takes up again one that the subject had laid down.
  static func add(_ number: NumberRecord, to subject: SubjectID, in transaction: Transaction) throws(StoreError) {
    // One that was laid down under a suite of before stays where it stands.
    for index in number.indexes.dropFirst() {
      let taken = try transaction.changes(
        "UPDATE identity_number SET is_retired = 0, added_at = ?, retired_at = NULL WHERE number_index = ?",
        [SQLValue(number.addedAt), .blob(index)])
      if taken > 0 { return }
    }
    try transaction.execute(
      """
      INSERT INTO identity_number (number_index, subject, kind, sealed, place, is_retired, added_at)
      SELECT ?, ?, ?, ?, COALESCE(MAX(place), 0) + 1, 0, ? FROM identity_number WHERE subject = ?
      ON CONFLICT (number_index) DO UPDATE SET is_retired = 0, added_at = excluded.added_at, retired_at = NULL
      """,
      [
        .blob(number.indexes[0]), .text(subject.rawValue), .text(number.kind.rawValue), .blob(number.sealed), SQLValue(number.addedAt),
        .text(subject.rawValue),
      ])
  }

  /// Lays a number down, under whichever suite it stands.
  static func retire(_ indexes: [[UInt8]], at time: Int, in transaction: Transaction) throws(StoreError) {
    for index in indexes {
      try transaction.execute(
        "UPDATE identity_number SET is_retired = 1, retired_at = ? WHERE number_index = ?", [SQLValue(time), .blob(index)])
    }
  }

  /// Names the subject that another is merged into; nil: none any more.
  static func merge(_ merged: SubjectID, into stays: SubjectID?, at time: Int, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      "UPDATE identity_subject SET merged_into = ?, merged_at = ? WHERE id = ?",
      [SQLValue(stays?.rawValue), stays == nil ? .null : SQLValue(time), .text(merged.rawValue)])
  }

  static let columns = "s.id, s.kind, s.name, s.mail, s.language, s.registered_at, s.merged_into"

  /// The subject that a row of ``columns`` holds, without its numbers.
  static func record(_ row: Row) throws(StoreError) -> SubjectRecord {
    guard let kind = SubjectKind(rawValue: try row.text(1)) else { throw .unexpectedValue(column: 1, expected: "a kind of subject") }
    guard let language = NoticeLanguage(rawValue: try row.text(4)) else { throw .unexpectedValue(column: 4, expected: "a language") }
    return SubjectRecord(
      id: SubjectID(rawValue: try row.text(0)), kind: kind, name: try row.blob(2), mail: try row.optionalBlob(3), language: language,
      registeredAt: Int(try row.integer(5)), numbers: [], mergedInto: try row.optionalText(6).map { SubjectID(rawValue: $0) })
  }

  /// The numbers of a subject and of those merged into it, by whose they are.
  private static func numbers(of root: SubjectID, in transaction: ReadTransaction) throws(StoreError) -> [String: [NumberRecord]] {
    let rows = try transaction.rows(
      """
      SELECT subject, number_index, kind, sealed, is_retired, added_at, retired_at FROM identity_number
      WHERE subject IN (SELECT id FROM identity_subject WHERE id = ? OR merged_into = ?) ORDER BY place LIMIT ?
      """,
      [.text(root.rawValue), .text(root.rawValue), SQLValue(IdentityLimits.numbersOfSubject * (Merge.mostMerged + 1))])
    var numbers: [String: [NumberRecord]] = [:]
    for row in rows { numbers[try row.text(0), default: []].append(try number(row, from: 1)) }
    return numbers
  }

  /// The number that a row holds from a column on: its index, kind, sealed text, whether and when it was laid down, and when it was added.
  static func number(_ row: Row, from column: Int) throws(StoreError) -> NumberRecord {
    guard let kind = IdentifierKind(rawValue: try row.text(column + 1)) else {
      throw .unexpectedValue(column: column + 1, expected: "a kind of number")
    }
    return NumberRecord(
      indexes: [try row.blob(column)], kind: kind, sealed: try row.blob(column + 2), isRetired: try row.boolean(column + 3),
      addedAt: Int(try row.integer(column + 4)), retiredAt: try row.optionalInteger(column + 5).map { Int($0) })
  }
}
