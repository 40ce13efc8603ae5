import NotifyDomain
import Store

/// Reads and writes the templates that are in force in place of those in the program.
enum TemplateTable {
  private static let note = "template_mailbox"

  static func put(_ template: NoticeTemplate, at: Int, in transaction: Transaction) throws(StoreError) {
    transaction.notes[note] = nil
    try transaction.execute(
      """
      INSERT INTO template (kind, channel, language, title, body, at) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (channel, kind, language) DO UPDATE SET title = excluded.title, body = excluded.body, at = excluded.at
      """,
      key(template.key) + [.text(template.title), .text(template.text), SQLValue(at)])
  }

  /// The one in the program stands again.
  static func remove(_ key: NoticeTemplate.Key, in transaction: Transaction) throws(StoreError) {
    transaction.notes[note] = nil
    try transaction.execute("DELETE FROM template WHERE kind = ? AND channel = ? AND language = ?", self.key(key))
  }

  /// The one in force.
  static func template(_ key: NoticeTemplate.Key, in transaction: ReadTransaction) throws -> NoticeTemplate {
    let row = try transaction.row(
      "SELECT kind, channel, language, title, body, at FROM template WHERE kind = ? AND channel = ? AND language = ?", self.key(key))
    return try row.flatMap(kept)?.template ?? .builtIn(key)
  }

  /// The same in a write: of those of one commit the first asks whether the mailbox has any words but the program's.
  static func template(_ key: NoticeTemplate.Key, in transaction: Transaction) throws -> NoticeTemplate {
    if key.channel == .mailbox, try !isAnyOfMailbox(in: transaction) { return .builtIn(key) }
    return try template(key, in: transaction as ReadTransaction)
  }

  private static func isAnyOfMailbox(in transaction: Transaction) throws(StoreError) -> Bool {
    if case .integer(let noted)? = transaction.notes[note]?.first { return noted == 1 }
    let isAny =
      try transaction.row("SELECT 1 FROM template WHERE channel = ? LIMIT 1", [.text(NoticeChannel.mailbox.rawValue)]) != nil
    transaction.notes[note] = [SQLValue(isAny)]
    return isAny
  }

  /// Those of a channel that were put in force, each with the moment; at most one a kind and language.
  static func all(over channel: NoticeChannel, in transaction: ReadTransaction) throws -> [NoticeTemplate.Key: (
    template: NoticeTemplate, at: Int
  )] {
    let rows = try transaction.rows(
      "SELECT kind, channel, language, title, body, at FROM template WHERE channel = ? ORDER BY kind, language", [.text(channel.rawValue)])
    return Dictionary(try rows.compactMap(kept).map { ($0.template.key, $0) }) { $1 }
  }

  /// Nil for one that this version could not put in force, as one of a kind that it does not have.
  private static func kept(_ row: Row) throws -> (template: NoticeTemplate, at: Int)? {
    guard let kind = NoticeKind(rawValue: try row.text(0)), let channel = NoticeChannel(rawValue: try row.text(1)),
      let language = Language(rawValue: try row.text(2)),
      let template = try? NoticeTemplate(.init(kind, channel, language), title: row.text(3), text: row.text(4))
    else { return nil }
    return (template, Int(try row.integer(5)))
  }

  private static func key(_ key: NoticeTemplate.Key) -> [SQLValue] {
    [.text(key.kind.rawValue), .text(key.channel.rawValue), .text(key.language.rawValue)]
  }
}
