import Bus
import Civics
import NotifyDomain
import Store

/// Reads and writes the codes by which people check in.
enum CodeTable {
  static func code(of visit: Visit.ID, in transaction: ReadTransaction) throws(StoreError) -> String? {
    try transaction.row("SELECT code FROM visit_code WHERE visit = ?", [.text(visit)])?.text(0)
  }

  /// The visit that a code is of; nil where it is of none.
  static func visit(ofCode code: String, in transaction: ReadTransaction) throws(StoreError) -> Visit.ID? {
    try transaction.row("SELECT visit FROM visit_code WHERE code = ?", [.text(code)])?.text(0)
  }

  static func insert(_ code: String, of visit: Visit.ID, in transaction: Transaction) throws(StoreError) {
    try transaction.execute("INSERT INTO visit_code (code, visit) VALUES (?, ?)", [.text(code), .text(visit)])
  }
}
