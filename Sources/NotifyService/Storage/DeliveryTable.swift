import Bus
import NotifyDomain
import Store

/// Reads and writes deliveries.
enum DeliveryTable {
  static let columns = "d.notice, d.channel, d.state, d.attempt, d.due_at, d.round, d.provider, d.until_at, d.handovers"

  /// Writes a new delivery; one that is there already is left as it is.
  static func insert(_ delivery: Delivery, at: Int64, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      """
      INSERT INTO delivery (notice, channel, state, attempt, due_at, round, provider, until_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (notice, channel) DO NOTHING
      """,
      [
        .text(delivery.notice.text), .text(delivery.channel.rawValue), .text(delivery.state.rawValue), SQLValue(delivery.attempt),
        SQLValue(delivery.dueAt), SQLValue(delivery.round), SQLValue(delivery.provider), SQLValue(delivery.until), .integer(at),
      ])
  }

  /// Writes what has become of a delivery.
  /// - Parameter failure: why it failed, where it did; kept until it is told of again.
  /// - Returns: False when it is not as it was any more; nothing is written then.
  @discardableResult
  static func replace(_ old: Delivery, by new: Delivery, failure: String = "", at: Int64, in transaction: Transaction) throws(StoreError)
    -> Bool
  {
    try transaction.changes(
      """
      UPDATE delivery SET state = ?, attempt = ?, due_at = ?, round = ?, provider = ?, handovers = ?, failure = ?, changed_at = ?
      WHERE notice = ? AND channel = ? AND state = ? AND attempt = ? AND round = ? AND provider = ?
      """,
      [
        .text(new.state.rawValue), SQLValue(new.attempt), SQLValue(new.dueAt), SQLValue(new.round), SQLValue(new.provider),
        SQLValue(new.handovers), .text(failure), .integer(at), .text(old.notice.text), .text(old.channel.rawValue),
        .text(old.state.rawValue), SQLValue(old.attempt), SQLValue(old.round), SQLValue(old.provider),
      ]) == 1
  }

  static func find(_ notice: NoticeID, over channel: NoticeChannel, in transaction: ReadTransaction) throws -> Delivery? {
    try transaction.row(
      "SELECT \(columns) FROM delivery AS d WHERE d.notice = ? AND d.channel = ?", [.text(notice.text), .text(channel.rawValue)]
    ).map(delivery)
  }

  /// What is due of one provider, the longest due first.
  static func due(over channel: NoticeChannel, by provider: Int, now: Int64, limit: Int, in transaction: ReadTransaction) throws
    -> [DueNotice]
  {
    let rows = try transaction.rows(
      """
      SELECT \(columns), n.subject, n.case_id, n.title_zh, n.text_zh, n.title_en, n.text_en, n.fields
      FROM delivery AS d JOIN notice AS n ON n.id = d.notice
      WHERE d.channel = ? AND d.provider = ? AND d.due_at IS NOT NULL AND d.due_at <= ? ORDER BY d.due_at LIMIT ?
      """,
      [.text(channel.rawValue), SQLValue(provider), .integer(now), SQLValue(limit)])
    guard !rows.isEmpty else { return [] }
    let templates = try TemplateTable.all(over: channel, in: transaction)
    return try rows.map { row in
      let (delivery, subject) = (try delivery(row), try row.text(9))
      let fields = try row.optionalBlob(15).map { try NoticeFieldsRecord(decoding: $0) }
      return DueNotice(
        delivery: delivery, subject: subject, caseID: try row.text(10),
        templates: Dictionary(
          Language.allCases.map { language in
            let key = NoticeTemplate.Key(delivery.notice.kind, channel, language)
            return (language, templates[key]?.template ?? .builtIn(key))
          }
        ) { $1 },
        values: [
          .chinese: try fields?.values(in: .chinese) ?? [.title: row.text(11), .text: row.text(12)],
          .english: try fields?.values(in: .english) ?? [.title: row.text(13), .text: row.text(14)],
        ],
        preferences: try PreferenceTable.preferences(of: subject, in: transaction),
        isOvertaken: try isOvertaken(delivery, in: transaction))
    }
  }

  private static func isOvertaken(_ delivery: Delivery, in transaction: ReadTransaction) throws -> Bool {
    guard delivery.notice.kind == .visitTomorrow || delivery.notice.kind == .visitSoon, let start = delivery.until else { return false }
    return try VisitTable.find(delivery.notice.cause, in: transaction)?.isStillMade(at: start) != true
  }

  /// Gives what is due of a provider that is down to another one; see ``Delivery/handed(to:now:providers:jitter:policy:)``.
  /// - Parameters:
  ///   - providers: how many the channel has.
  ///   - drawn: random bytes, for as many as are handed on at most.
  static func handOver(
    _ channel: NoticeChannel, from provider: Int, to other: Int, of providers: Int, except asked: Set<NoticeID>, now: Int64, drawn: [UInt8],
    in transaction: Transaction
  ) throws {
    let rows = try transaction.rows(
      """
      SELECT \(columns) FROM delivery AS d
      WHERE d.channel = ? AND d.provider = ? AND d.due_at IS NOT NULL AND d.due_at <= ? ORDER BY d.due_at LIMIT ?
      """,
      [.text(channel.rawValue), SQLValue(provider), .integer(now), SQLValue(drawn.count)])
    for (delivery, byte) in zip(try rows.map(delivery), drawn) where !asked.contains(delivery.notice) {
      let handed = delivery.handed(to: other, now: now, providers: providers, jitter: Double(byte) / 255)
      if let handed { try replace(delivery, by: handed, at: now, in: transaction) }
    }
  }

  /// Whether anything is due of one provider.
  static func isDue(over channel: NoticeChannel, by provider: Int, now: Int64, in transaction: ReadTransaction) throws(StoreError) -> Bool {
    try transaction.row(
      "SELECT 1 FROM delivery WHERE channel = ? AND provider = ? AND due_at IS NOT NULL AND due_at <= ? LIMIT 1",
      [.text(channel.rawValue), SQLValue(provider), .integer(now)]) != nil
  }

  /// Settles what an earlier run of the program, or another instance, left in the middle of an attempt: perhaps sent, so never sent again by itself.
  /// - Parameter gone: providers from this place on are no more, and nobody else settles theirs.
  static func loseInterrupted(
    over channel: NoticeChannel, by provider: Int, orFrom gone: Int, now: Int64, in transaction: Transaction
  ) throws {
    let rows = try transaction.rows(
      "SELECT \(columns) FROM delivery AS d WHERE d.state = 'sending' AND d.channel = ? AND (d.provider = ? OR d.provider >= ?)",
      [.text(channel.rawValue), SQLValue(provider), SQLValue(gone)])
    for delivery in try rows.map(delivery) {
      guard let lost = delivery.after(.lost, ofAttempt: delivery.attempt, now: now) else { continue }
      try replace(delivery, by: lost, failure: "interrupted", at: now, in: transaction)
    }
  }

  /// Gives back to the first provider what is due of those that are no more.
  static func reclaim(_ channel: NoticeChannel, providers: Int, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      "UPDATE delivery SET provider = 0 WHERE channel = ? AND provider >= ? AND due_at IS NOT NULL",
      [.text(channel.rawValue), SQLValue(providers)])
  }

  static func delivery(_ row: Row) throws -> Delivery {
    guard let notice = NoticeID(try row.text(0)) else { throw KeptRowFault(column: "delivery.notice") }
    guard let channel = NoticeChannel(rawValue: try row.text(1)) else { throw KeptRowFault(column: "delivery.channel") }
    guard let state = DeliveryState(rawValue: try row.text(2)) else { throw KeptRowFault(column: "delivery.state") }
    return Delivery(
      notice: notice, channel: channel, state: state, attempt: Int(try row.integer(3)), dueAt: try row.optionalInteger(4),
      round: Int(try row.integer(5)), provider: Int(try row.integer(6)), until: try row.optionalInteger(7),
      handovers: Int(try row.integer(8)))
  }
}
