/// Every bound of the service, in one place.
enum IdentityLimits {
  /// Numbers of one subject that are read, those laid down included.
  static let numbersOfSubject = 256

  /// Certificates that one answer holds at most, the newest.
  static let certificatesOfSubject = 1_000

  /// Rows of the ledger of reads that one answer holds: where nothing is asked, and at most.
  static let readsByDefault = 100
  static let readsAtMost = 500

  /// Types of certificate that one answer holds: where nothing is asked, and at most; and codes that one question names.
  static let typesByDefault = 100
  static let typesAtMost = 500

  /// Certificates that one write lets lapse, so that no caller waits long for it.
  static let lapsesPerWrite = 200
}
