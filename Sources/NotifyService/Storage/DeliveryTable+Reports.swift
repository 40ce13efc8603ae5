import NotifyDomain
import Store

/// What providers report of deliveries, under our name of the message or theirs.
extension DeliveryTable {
  /// For how long a report is kept whose message is not known yet, in microseconds: a day.
  static let reportLife: Int64 = 86_400_000_000
  /// Reports of unknown messages that are kept at most.
  static let mostReports = 10_000

  /// The delivery that a provider knows by a name, and the attempt that it calls so: two providers may call two messages the same, and one delivery
  /// may have been with several, in several rounds.
  /// - Parameter place: which of the channel's providers it is; see ``Delivery/provider``.
  static func find(receipt: String, over channel: NoticeChannel, by place: Int, in transaction: ReadTransaction) throws -> NamedAttempt? {
    let last = try transaction.row(
      """
      SELECT \(columns), d.receipt_round, d.receipt_attempt FROM delivery AS d
      WHERE d.receipt = ? AND d.channel = ? AND COALESCE(d.receipt_by, d.provider) = ? ORDER BY d.changed_at DESC LIMIT 1
      """,
      [.text(receipt), .text(channel.rawValue), SQLValue(place)])
    if let last { return try named(last) }
    return try transaction.row(
      """
      SELECT \(columns), r.round, r.attempt FROM delivery_receipt AS r JOIN delivery AS d ON d.notice = r.notice AND d.channel = r.channel
      WHERE r.channel = ? AND r.provider = ? AND r.receipt = ?
      """,
      [.text(channel.rawValue), SQLValue(place), .text(receipt)]
    ).map(named)
  }

  private static func named(_ row: Row) throws -> NamedAttempt {
    let delivery = try delivery(row)
    return NamedAttempt(
      delivery: delivery, round: Int(try row.optionalInteger(9) ?? Int64(delivery.round)),
      attempt: Int(try row.optionalInteger(10) ?? Int64(delivery.attempt)))
  }

  /// How its provider calls the attempt that a delivery is at; nil where it has not said so.
  static func receipt(of delivery: Delivery, in transaction: ReadTransaction) throws -> String? {
    try transaction.row(
      """
      SELECT receipt FROM delivery WHERE notice = ? AND channel = ? AND COALESCE(receipt_round, round) = round
        AND COALESCE(receipt_attempt, attempt) = attempt
      """, [.text(delivery.notice.text), .text(delivery.channel.rawValue)]
    )?.optionalText(0)
  }

  /// Keeps how a provider calls a delivery, and does what it reported under that name before.
  /// - Parameter provider: as the settings call it.
  /// - Returns: The delivery as it stands then.
  static func name(
    _ delivery: Delivery, _ receipt: String, by provider: String, now: Int64, in transaction: Transaction
  ) throws -> Delivery {
    var known = delivery
    let key: [SQLValue] = [.text(delivery.notice.text), .text(delivery.channel.rawValue)]
    // A report of the one before may still come.
    try transaction.execute(
      """
      INSERT INTO delivery_receipt (channel, provider, receipt, notice, round, attempt)
      SELECT channel, receipt_by, receipt, notice, receipt_round, receipt_attempt FROM delivery
      WHERE notice = ? AND channel = ? AND receipt IS NOT NULL AND receipt_by IS NOT NULL AND receipt_round IS NOT NULL
        AND receipt_attempt IS NOT NULL AND (receipt <> ? OR receipt_by <> ?)
      ON CONFLICT (channel, provider, receipt) DO UPDATE SET notice = excluded.notice, round = excluded.round, attempt = excluded.attempt
      """, key + [.text(receipt), SQLValue(delivery.provider)])
    try transaction.execute(
      "UPDATE delivery SET receipt = ?, receipt_by = ?, receipt_round = ?, receipt_attempt = ? WHERE notice = ? AND channel = ?",
      [.text(receipt), SQLValue(delivery.provider), SQLValue(delivery.round), SQLValue(delivery.attempt)] + key)
    let early = try transaction.rows(
      "SELECT event FROM early_report WHERE provider = ? AND receipt = ?", [.text(provider), .text(receipt)])
    for row in early {
      guard let event = DeliveryEvent(rawValue: try row.text(0)), let next = known.after(event, ofAttempt: known.attempt, now: now) else {
        continue
      }
      try replace(known, by: next, failure: event == .bounced ? "bounced" : "", at: now, in: transaction)
      known = next
    }
    try transaction.execute("DELETE FROM early_report WHERE provider = ? AND receipt = ?", [.text(provider), .text(receipt)])
    return known
  }

  /// Keeps a report whose message nobody knows yet: it may have come before the answer that names it.
  /// - Returns: False when there are too many of them; it is not kept then.
  static func keepEarly(_ event: DeliveryEvent, _ receipt: String, by provider: String, now: Int64, in transaction: Transaction) throws
    -> Bool
  {
    try transaction.execute("DELETE FROM early_report WHERE at < ?", [.integer(now - reportLife)])
    let count = try transaction.row("SELECT COUNT(*) FROM early_report")?.integer(0) ?? 0
    guard count < mostReports else { return false }
    try transaction.execute(
      "INSERT INTO early_report (provider, receipt, event, at) VALUES (?, ?, ?, ?) ON CONFLICT (provider, receipt, event) DO NOTHING",
      [.text(provider), .text(receipt), .text(event.rawValue), .integer(now)])
    return true
  }
}
