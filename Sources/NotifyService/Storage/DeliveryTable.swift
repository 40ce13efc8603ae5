import NotifyDomain
import Store

/// Reads and writes deliveries.
enum DeliveryTable {
  static func insert(_ delivery: Delivery, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      "INSERT INTO delivery (notice, channel, state, attempt, due_at) VALUES (?, ?, ?, ?, ?)",
      [
        .text(delivery.notice.text), .text(delivery.channel.rawValue), .text(delivery.state.rawValue), SQLValue(delivery.attempt),
        SQLValue(delivery.dueAt),
      ])
  }

  /// Writes what has become of a delivery.
  /// - Returns: False when it is not as it was any more; nothing is written then.
  static func replace(_ old: Delivery, by new: Delivery, in transaction: Transaction) throws(StoreError) -> Bool {
    try transaction.changes(
      "UPDATE delivery SET state = ?, attempt = ?, due_at = ? WHERE notice = ? AND channel = ? AND state = ? AND attempt = ?",
      [
        .text(new.state.rawValue), SQLValue(new.attempt), SQLValue(new.dueAt), .text(old.notice.text), .text(old.channel.rawValue),
        .text(old.state.rawValue), SQLValue(old.attempt),
      ]) == 1
  }

  /// Mails that are due, the longest due first.
  static func due(now: Int64, limit: Int, in transaction: ReadTransaction) throws -> [DueMail] {
    try transaction.rows(
      """
      SELECT d.notice, d.state, d.attempt, d.due_at, n.subject, n.case_id, n.title_zh, n.text_zh, n.title_en, n.text_en
      FROM delivery AS d JOIN notice AS n ON n.id = d.notice
      WHERE d.channel = 'mail' AND d.due_at IS NOT NULL AND d.due_at <= ? ORDER BY d.due_at LIMIT ?
      """,
      [.integer(now), SQLValue(limit)]
    ).map { row in
      DueMail(
        delivery: try delivery(row), subject: try row.text(4), caseID: try row.text(5),
        texts: [
          .chinese: NoticeText(title: try row.text(6), body: try row.text(7)),
          .english: NoticeText(title: try row.text(8), body: try row.text(9)),
        ])
    }
  }

  /// Settles what an earlier run of the program, or another instance, left in the middle of an attempt: perhaps sent, so never sent again by itself.
  static func loseInterrupted(now: Int64, in transaction: Transaction) throws {
    let rows = try transaction.rows(
      "SELECT notice, state, attempt, due_at FROM delivery WHERE state = 'sending' AND channel = 'mail'")
    for delivery in try rows.map(delivery) {
      guard let lost = delivery.after(.lost, ofAttempt: delivery.attempt, now: now) else { continue }
      _ = try replace(delivery, by: lost, in: transaction)
    }
  }

  private static func delivery(_ row: Row) throws -> Delivery {
    guard let notice = NoticeID(try row.text(0)) else { throw KeptRowFault(column: "delivery.notice") }
    guard let state = DeliveryState(rawValue: try row.text(1)) else { throw KeptRowFault(column: "delivery.state") }
    return Delivery(
      notice: notice, channel: .mail, state: state, attempt: Int(try row.integer(2)), dueAt: try row.optionalInteger(3))
  }
}
