import Bus
import CaseDomain
import Contracts
import Store

/// Makes cases anew from their events, a stretch at a time.
enum CaseAuditing {
  /// - Parameter id: Only cases after it.
  static func audit(after id: String, limit: Int, in transaction: ReadTransaction) throws -> CaseAudit {
    var audit = CaseAudit()
    let rows = try transaction.rows(
      "SELECT \(CaseTable.columns) FROM case_record WHERE id > ? ORDER BY id LIMIT ?", [.text(id), SQLValue(limit)])
    for row in rows {
      audit.cases += 1
      let parts = try parts(row, &audit.events, in: transaction)
      guard !parts.isEmpty else { continue }
      audit.differences.append(
        try CaseDifference.with {
          $0.caseID = try row.text(0)
          $0.number = try row.text(1)
          $0.parts = parts
        })
    }
    audit.next = rows.count == limit ? try rows.last?.text(0) ?? "" : ""
    return audit
  }

  private static func parts(_ row: Row, _ events: inout Int, in transaction: ReadTransaction) throws -> [String] {
    let kept: KeptCase
    do {
      kept = try CaseTable.kept(row)
    } catch let error where isUnreadable(error) {
      return [CaseComparison.row]
    }
    do {
      let replay = try CaseReplay(of: kept, in: transaction)
      events += replay.events
      return try CaseComparison.parts(row, kept, replay) + CaseComparison.openSteps(replay.kept, in: transaction)
    } catch let error where isUnreadable(error) {
      return [CaseComparison.events]
    }
  }

  /// Of the store's own errors another case would not go better.
  private static func isUnreadable(_ error: any Error) -> Bool { error is KeptCaseFault || error is CaseHistoryFault || error is WireError }
}
