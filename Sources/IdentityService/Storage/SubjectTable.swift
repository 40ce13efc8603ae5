import Civics
import IdentityDomain
import Store

/// The queries on subjects and their numbers.
enum SubjectTable {
  static func holdsAny(in transaction: ReadTransaction) throws(StoreError) -> Bool {
    try transaction.row("SELECT 1 FROM identity_subject LIMIT 1") != nil
  }

  static func holds(_ subject: SubjectID, in transaction: ReadTransaction) throws(StoreError) -> Bool {
    try transaction.row("SELECT 1 FROM identity_subject WHERE id = ?", [.text(subject.rawValue)]) != nil
  }

  /// The subject that bears or once bore a number.
  /// - Parameter indexes: the number's blind indexes, one for each suite under which its row may have been written.
  static func owner(of indexes: [[UInt8]], in transaction: ReadTransaction) throws(StoreError) -> SubjectID? {
    for index in indexes {
      let found = try transaction.row("SELECT subject FROM identity_number WHERE number_index = ?", [.blob(index)])
      if let found { return SubjectID(rawValue: try found.text(0)) }
    }
    return nil
  }

  /// When what names the subject was erased, in microseconds since 1970; nil where it was not.
  static func erasedAt(_ subject: SubjectID, in transaction: ReadTransaction) throws(StoreError) -> Int? {
    let row = try transaction.row("SELECT erased_at FROM identity_subject WHERE id = ?", [.text(subject.rawValue)])
    return try row?.optionalInteger(0).map { Int($0) }
  }

  /// Leaves of the subject's own row what names nobody.
  static func erase(_ subject: SubjectID, at time: Int, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      "UPDATE identity_subject SET name = ?, mail = NULL, language = ?, erased_at = ? WHERE id = ?",
      [.blob([]), .text(NoticeLanguage.chinese.rawValue), SQLValue(time), .text(subject.rawValue)])
  }

  /// A subject; nil where there is none, or what names it was erased.
  static func find(_ subject: SubjectID, in transaction: ReadTransaction) throws(StoreError) -> SubjectRecord? {
    let found = try transaction.row(
      "SELECT kind, name, mail, language, registered_at FROM identity_subject WHERE id = ? AND erased_at IS NULL",
      [.text(subject.rawValue)])
    guard let found else { return nil }
    guard let kind = SubjectKind(rawValue: try found.text(0)) else { throw .unexpectedValue(column: 0, expected: "a kind of subject") }
    guard let language = NoticeLanguage(rawValue: try found.text(3)) else { throw .unexpectedValue(column: 3, expected: "a language") }
    return SubjectRecord(
      id: subject, kind: kind, name: try found.blob(1), mail: try found.optionalBlob(2), language: language,
      registeredAt: Int(try found.integer(4)), numbers: try numbers(of: subject, in: transaction))
  }

  static func insert(_ subject: SubjectRecord, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      "INSERT INTO identity_subject (id, kind, name, mail, language, registered_at) VALUES (?, ?, ?, ?, ?, ?)",
      [
        .text(subject.id.rawValue), .text(subject.kind.rawValue), .blob(subject.name), SQLValue(subject.mail),
        .text(subject.language.rawValue), SQLValue(subject.registeredAt),
      ])
    for number in subject.numbers { try add(number, to: subject.id, in: transaction) }
  }

  /// Adds a number, or takes up again one that the subject had laid down.
  static func add(_ number: NumberRecord, to subject: SubjectID, in transaction: Transaction) throws(StoreError) {
    // One that was laid down under a suite of before stays where it stands.
    for index in number.indexes.dropFirst() {
      let taken = try transaction.changes("UPDATE identity_number SET is_retired = 0 WHERE number_index = ?", [.blob(index)])
      if taken > 0 { return }
    }
    try transaction.execute(
      """
      INSERT INTO identity_number (number_index, subject, kind, sealed, place, is_retired)
      SELECT ?, ?, ?, ?, COALESCE(MAX(place), 0) + 1, 0 FROM identity_number WHERE subject = ?
      ON CONFLICT (number_index) DO UPDATE SET is_retired = 0
      """,
      [
        .blob(number.indexes[0]), .text(subject.rawValue), .text(number.kind.rawValue), .blob(number.sealed), .text(subject.rawValue),
      ])
  }

  private static func numbers(of subject: SubjectID, in transaction: ReadTransaction) throws(StoreError) -> [NumberRecord] {
    let rows = try transaction.rows(
      "SELECT number_index, kind, sealed, is_retired FROM identity_number WHERE subject = ? ORDER BY place LIMIT ?",
      [.text(subject.rawValue), SQLValue(IdentityLimits.numbersOfSubject)])
    return try rows.map { row throws(StoreError) in
      guard let kind = IdentifierKind(rawValue: try row.text(1)) else { throw .unexpectedValue(column: 1, expected: "a kind of number") }
      return NumberRecord(indexes: [try row.blob(0)], kind: kind, sealed: try row.blob(2), isRetired: try row.boolean(3))
    }
  }
}
