/// Every bound of the service, in one place.
enum IdentityLimits {
  /// Numbers of one subject that are read, those laid down included.
  static let numbersOfSubject = 256

  /// Certificates that one answer holds at most, the newest.
  static let certificatesOfSubject = 1_000

  /// Rows of the ledger of reads that one answer holds: where nothing is asked, and at most.
  static let readsByDefault = 100
  static let readsAtMost = 500

  /// Mandates between two subjects that a question looks at, those in force first; and that a list holds on either side, the newest.
  static let mandatesOfSubject = 1_000

  /// Sessions of one subject that a list holds, the newest.
  static let sessionsOfSubject = 200
}
