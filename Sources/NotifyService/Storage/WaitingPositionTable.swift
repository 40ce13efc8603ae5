import NotifyDomain
import Store

/// Reads and writes how far the waiting list was looked at where those at its head fit nowhere.
enum WaitingPositionTable {
  static func find(_ target: ItemTarget, in transaction: ReadTransaction) throws -> WaitingPosition? {
    try transaction.row("SELECT at, case_id, kind FROM waiting_position WHERE target = ?", [.text(target.rawValue)]).map { row in
      guard let kind = VisitReasonKind(rawValue: try row.text(2)) else { throw KeptRowFault(column: "waiting_position.kind") }
      return WaitingPosition(at: Int(try row.integer(0)), caseID: try row.text(1), kind: kind)
    }
  }

  /// - Parameter position: nil: from after the head again.
  static func keep(_ target: ItemTarget, _ position: WaitingPosition?, in transaction: Transaction) throws(StoreError) {
    guard let position else {
      return try transaction.execute("DELETE FROM waiting_position WHERE target = ?", [.text(target.rawValue)])
    }
    try transaction.execute(
      """
      INSERT INTO waiting_position (target, at, case_id, kind) VALUES (?, ?, ?, ?)
      ON CONFLICT (target) DO UPDATE SET at = excluded.at, case_id = excluded.case_id, kind = excluded.kind
      """, [.text(target.rawValue), SQLValue(position.at), .text(position.caseID), .text(position.kind.rawValue)])
  }
}
