/// Every bound of the service, in one place.
enum IdentityLimits {
  /// Numbers of one subject that are read, those laid down included.
  static let numbersOfSubject = 256

  /// Certificates that one answer holds at most, the newest.
  static let certificatesOfSubject = 1_000

  /// Rows of the ledger of reads that one answer holds: where nothing is asked, and at most.
  static let readsByDefault = 100
  static let readsAtMost = 500

  /// Subjects of one import: a transaction that holds up the others for some milliseconds.
  static let subjectsOfImport = 500

  /// Rows of the ledger that one call checks.
  static let ledgerRowsChecked = 10_000

  /// Readers in one report on browsing: where nothing is asked, and at most.
  static let readersByDefault = 100
  static let readersAtMost = 500

  /// Microseconds that a report on browsing covers where nothing is asked: thirty days.
  static let browsingPeriod = 30 * 86_400 * 1_000_000
}
