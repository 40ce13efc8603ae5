import Store

extension IdentitySchema {
  /// Changes no table. From this version on the check of a key tells that the ledger was begun (``LedgerBeginning``), and a version before would take
  /// it for the check of another key. It looks at the database's version first, and says so that this is newer.
  static let ledgerBeginning = Migration(9, "the beginning of the ledger in the checks of keys", [])
}
