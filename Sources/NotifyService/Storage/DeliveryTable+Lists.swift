import NotifyDomain
import Store

/// Deliveries as operators and auditors look at them.
extension DeliveryTable {
  /// A delivery with what stands beside it.
  struct Listed {
    let delivery: Delivery
    let caseID: String
    let failure: String
    let changedAt: Int64
  }

  /// Where a page of dead letters ends.
  struct Place {
    let changedAt: Int64
    let notice: String
    let channel: String

    init(_ listed: Listed) {
      (changedAt, notice, channel) = (listed.changedAt, listed.delivery.notice.text, listed.delivery.channel.rawValue)
    }

    /// Nil for anything that ``text`` does not write.
    init?(_ text: String) {
      let parts = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 3, let changedAt = Int64(parts[0]), NoticeID(parts[1]) != nil, NoticeChannel(rawValue: parts[2]) != nil else {
        return nil
      }
      (self.changedAt, notice, channel) = (changedAt, parts[1], parts[2])
    }

    var text: String { "\(changedAt) \(notice) \(channel)" }
  }

  private static let listed = "SELECT \(columns), n.case_id, d.failure, d.changed_at FROM delivery AS d JOIN notice AS n ON n.id = d.notice"

  static func deliveries(of notice: NoticeID, in transaction: ReadTransaction) throws -> [Listed] {
    try transaction.rows("\(listed) WHERE d.notice = ? ORDER BY d.channel", [.text(notice.text)]).map(entry)
  }

  /// Those of the notices of a case, the latest notice first.
  static func deliveries(ofCase caseID: String, limit: Int, in transaction: ReadTransaction) throws -> [Listed] {
    try transaction.rows(
      "\(listed) WHERE n.case_id = ? ORDER BY n.at DESC, d.notice, d.channel LIMIT ?", [.text(caseID), SQLValue(limit)]
    ).map(entry)
  }

  /// Those that wait for an operator, the longest first.
  static func deadLetters(
    over channel: NoticeChannel?, in state: DeliveryState?, after place: Place?, limit: Int, in transaction: ReadTransaction
  ) throws -> [Listed] {
    var conditions = ["d.due_at IS NULL AND d.state IN ('failed', 'unknown', 'undelivered')"]
    var values: [SQLValue] = []
    if let channel {
      conditions.append("d.channel = ?")
      values.append(.text(channel.rawValue))
    }
    if let state {
      conditions.append("d.state = ?")
      values.append(.text(state.rawValue))
    }
    if let place {
      conditions.append("(d.changed_at, d.notice, d.channel) > (?, ?, ?)")
      values += [.integer(place.changedAt), .text(place.notice), .text(place.channel)]
    }
    let wanted = conditions.joined(separator: " AND ")
    return try transaction.rows(
      "\(listed) WHERE \(wanted) ORDER BY d.changed_at, d.notice, d.channel LIMIT ?", values + [SQLValue(limit)]
    ).map(entry)
  }

  private static func entry(_ row: Row) throws -> Listed {
    Listed(
      delivery: try delivery(row), caseID: try row.text(9), failure: try row.text(10), changedAt: try row.integer(11))
  }
}
