import Bus
import CaseDomain
import Civics
import Store

/// Drafts, which are no cases yet: in tables of their own, and in no log.
enum CaseDraftTable {
  private static let columns = "id, subject, expires_on, draft"

  static func insert(_ draft: CaseDraft, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      "INSERT INTO case_draft (\(columns)) VALUES (?, ?, ?, ?)",
      [.text(draft.id), .text(draft.subject), SQLValue(draft.expiresOn.number), .blob(DraftRecord(draft).encoded())])
  }

  static func update(_ draft: CaseDraft, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      "UPDATE case_draft SET expires_on = ?, draft = ? WHERE id = ?",
      [SQLValue(draft.expiresOn.number), .blob(DraftRecord(draft).encoded()), .text(draft.id)])
  }

  static func remove(_ id: String, in transaction: Transaction) throws(StoreError) {
    try transaction.execute("DELETE FROM case_draft WHERE id = ?", [.text(id)])
  }

  /// All drafts of a subject, expired ones too.
  static func remove(of subjects: [String], in transaction: Transaction) throws(StoreError) {
    for subject in subjects { try transaction.execute("DELETE FROM case_draft WHERE subject = ?", [.text(subject)]) }
  }

  /// Nil also for one that has expired by the day and is not discarded yet.
  static func find(_ id: String, on day: Day, in transaction: ReadTransaction) throws -> CaseDraft? {
    // Ids are written in one way only; another text names no draft.
    guard UUIDv7(id) != nil else { return nil }
    return try transaction.row(
      "SELECT \(columns) FROM case_draft WHERE id = ? AND expires_on >= ?", [.text(id), SQLValue(day.number)]
    ).map(draft)
  }

  /// The drafts of a subject, of all ids that mean it, the newest first.
  static func list(of subjects: [String], on day: Day, in transaction: ReadTransaction) throws -> [CaseDraft] {
    try subjects.flatMap { subject in
      try transaction.rows(
        "SELECT \(columns) FROM case_draft WHERE subject = ? AND expires_on >= ? ORDER BY id DESC LIMIT ?",
        [.text(subject), SQLValue(day.number), SQLValue(CaseLimits.drafts)]
      ).map(draft)
    }.sorted { $0.id > $1.id }
  }

  /// Drafts whose last day lies before a day; of one that cannot be read the id alone, so that it holds up no other.
  static func expired(before day: Day, limit: Int, in transaction: ReadTransaction) throws -> [(id: String, draft: CaseDraft?)] {
    let rows = try transaction.rows(
      "SELECT \(columns) FROM case_draft WHERE expires_on < ? ORDER BY expires_on, id LIMIT ?", [SQLValue(day.number), SQLValue(limit)])
    var drafts: [(id: String, draft: CaseDraft?)] = []
    for row in rows {
      do {
        drafts.append((try row.text(0), try draft(row)))
      } catch let error where error is KeptCaseFault || error is WireError {
        drafts.append((try row.text(0), nil))
      }
    }
    return drafts
  }

  private static func draft(_ row: Row) throws -> CaseDraft {
    try DraftRecord(decoding: row.blob(3)).draft(
      id: row.text(0), subject: row.text(1), expiresOn: Day(number: Int(try row.integer(2))))
  }
}
