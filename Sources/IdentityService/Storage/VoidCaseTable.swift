import Store

/// The cases that were heard to be void, and the versions of their certificates that were made without a case. They are few, and void for good.
///
/// A certificate that is asked for while its case is made void comes either before this service hears of that, and is rescinded then, or after it,
/// and is refused: one writer puts the two in order.
enum VoidCaseTable {
  static func keep(_ caseID: String, in transaction: Transaction) throws(StoreError) {
    try transaction.execute("INSERT INTO identity_void_case (case_id) VALUES (?) ON CONFLICT (case_id) DO NOTHING", [.text(caseID)])
  }

  static func holds(_ caseID: String, in transaction: ReadTransaction) throws(StoreError) -> Bool {
    try transaction.row("SELECT 1 FROM identity_void_case WHERE case_id = ?", [.text(caseID)]) != nil
  }
}
