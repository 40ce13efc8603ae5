import Bus
import CaseDomain
import Store

/// Which cases were filed in one file, in their order.
enum BundleTable {
  static func insert(_ bundle: String, cases: [String], in transaction: Transaction) throws(StoreError) {
    for (place, id) in cases.enumerated() {
      try transaction.execute(
        "INSERT INTO case_bundle (bundle, place, case_id) VALUES (?, ?, ?)", [.text(bundle), SQLValue(place), .text(id)])
    }
  }

  /// Its cases; none where there is no such bundle.
  static func cases(of bundle: String, in transaction: ReadTransaction) throws -> [KeptCase] {
    // Ids are written in one way only; another text names no bundle.
    guard UUIDv7(bundle) != nil else { return [] }
    return try transaction.rows("SELECT case_id FROM case_bundle WHERE bundle = ? ORDER BY place", [.text(bundle)]).compactMap { row in
      try CaseTable.find(id: row.text(0), in: transaction)
    }
  }
}
