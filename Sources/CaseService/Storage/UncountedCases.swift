import Bus
import CaseDomain
import Logging
import Store

/// Cases that stand in no figure: filed before there were figures, or by an older program beside this one.
enum UncountedCases {
  /// The oldest of them.
  /// - Parameter id: Only those after it.
  static func ids(after id: String, limit: Int, in transaction: ReadTransaction) throws -> [String] {
    try transaction.rows("SELECT id FROM case_record WHERE counted = '' AND id > ? ORDER BY id LIMIT ?", [.text(id), SQLValue(limit)]).map {
      try $0.text(0)
    }
  }

  /// Counts a case, writes what lists go by, and notes the acts of its history.
  static func count(_ id: String, _ logger: Logger, in transaction: Transaction) throws {
    // One case that cannot be read must not hold up the others.
    do {
      guard var kept = try CaseTable.find(id: id, in: transaction), kept.counted == nil else { return }
      let replay = try CaseReplay(of: kept, in: transaction)
      kept.hall = replay.kept.hall
      kept.counted = kept.count.figure
      FigureTable.move(CaseCount.changes(from: nil, to: kept.count), in: transaction)
      try CaseTable.list(kept, in: transaction)
      try transaction.execute("UPDATE case_record SET position = ? WHERE id = ?", [.integer(replay.kept.position), .text(id)])
      try CaseActTable.insert(replay.acts, of: id, in: transaction)
    } catch let error where error is KeptCaseFault || error is CaseHistoryFault || error is WireError {
      logger.error("a case could not be read, and stands in no figure", metadata: ["case.id": "\(id)", "error": "\(error)"])
    }
  }
}
