import NotifyDomain
import ServiceKit
import Store

/// Reads and writes how people want to be told.
enum PreferenceTable {
  static func put(_ preferences: NoticePreferences, of subject: String, at: Int, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      """
      INSERT INTO preference (subject, language, off, reminders, quiet_from, quiet_until, at) VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (subject) DO UPDATE SET language = excluded.language, off = excluded.off, reminders = excluded.reminders,
        quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until, at = excluded.at
      """,
      [
        .text(subject), .text(preferences.language?.rawValue ?? ""), .text(preferences.off.map(\.rawValue).sorted().joined(separator: " ")),
        SQLValue(preferences.takesReminders), SQLValue(preferences.quiet.from), SQLValue(preferences.quiet.until), SQLValue(at),
      ])
  }

  /// What was said last under any id that means the subject; nil where nothing was.
  static func preferences(of subject: String, in transaction: ReadTransaction) throws -> NoticePreferences? {
    let ids = try MergedSubjectTable.ids(of: subject, in: transaction)
    let marks = ids.map { _ in "?" }.joined(separator: ", ")
    let row = try transaction.row(
      """
      SELECT language, off, reminders, quiet_from, quiet_until FROM preference WHERE subject IN (\(marks)) ORDER BY at DESC, subject LIMIT 1
      """, ids.map(SQLValue.text))
    return try row.map { row in
      NoticePreferences(
        language: Language(rawValue: try row.text(0)),
        off: Set(try row.text(1).split(separator: " ").compactMap { NoticeChannel(rawValue: String($0)) }),
        takesReminders: try row.boolean(2), quiet: QuietHours(from: Int(try row.integer(3)), until: Int(try row.integer(4))))
    }
  }
}
