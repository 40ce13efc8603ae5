import CaseDomain
import Contracts
import Store

/// Which cases rely on which uploads, and for which material.
enum FileUseTable {
  private static let told = 100

  /// Keeps the files that a case has come to rely on: they expire no more.
  static func keep(_ evidence: [CaseDomain.Evidence], beyond before: [CaseDomain.Evidence], of caseID: String, in transaction: Transaction)
    throws(StoreError)
  {
    for piece in evidence {
      guard let file = piece.file, !before.contains(piece) else { continue }
      try transaction.execute(
        "INSERT INTO case_file_use (upload, case_id, material) VALUES (?, ?, ?) ON CONFLICT (upload, case_id, material) DO NOTHING",
        [.text(file.id), .text(caseID), .text(piece.material)])
      try UploadTable.keep(file.id, in: transaction)
    }
  }

  /// The cases that rely on an upload, a hundred at most.
  static func uses(of upload: String, in transaction: ReadTransaction) throws(StoreError) -> [FileUse] {
    let rows = try transaction.rows(
      "SELECT case_id, material FROM case_file_use WHERE upload = ? ORDER BY case_id, material LIMIT ?", [.text(upload), SQLValue(told)])
    var uses: [FileUse] = []
    for row in rows {
      var use = FileUse()
      use.caseID = try row.text(0)
      use.material = try row.text(1)
      uses.append(use)
    }
    return uses
  }

  static func isUsed(_ upload: String, by caseID: String, in transaction: ReadTransaction) throws(StoreError) -> Bool {
    try transaction.row("SELECT material FROM case_file_use WHERE upload = ? AND case_id = ?", [.text(upload), .text(caseID)]) != nil
  }

  /// Whether a case relies on it other than one.
  static func isUsed(_ upload: String, otherThanBy caseID: String?, in transaction: ReadTransaction) throws(StoreError) -> Bool {
    let row = try transaction.row(
      "SELECT case_id FROM case_file_use WHERE upload = ? AND case_id <> ? LIMIT 1", [.text(upload), .text(caseID ?? "")])
    return row != nil
  }

  /// The uploads on which a case relies, newest first.
  static func uploads(of caseID: String, before: String, limit: Int, in transaction: ReadTransaction) throws(StoreError) -> [String] {
    let rows = try transaction.rows(
      "SELECT DISTINCT upload FROM case_file_use WHERE case_id = ? AND upload < ? ORDER BY upload DESC LIMIT ?",
      [.text(caseID), .text(before), SQLValue(limit)])
    var ids: [String] = []
    for row in rows { ids.append(try row.text(0)) }
    return ids
  }
}
