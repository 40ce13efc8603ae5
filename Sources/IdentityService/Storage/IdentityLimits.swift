import IdentityDomain

/// Every bound of the service, in one place.
enum IdentityLimits {
  /// Numbers of one subject that are read, those laid down included.
  static let numbersOfSubject = 256

  /// Certificates that one answer holds: where nothing is asked, and at most.
  static let certificatesOfSubject = 1_000

  /// Rows of the ledger of reads that one answer holds: where nothing is asked, and at most.
  static let readsByDefault = 100
  static let readsAtMost = 500

  /// Entries of a history that one answer holds: where nothing is asked, and at most.
  static let historyByDefault = 100
  static let historyAtMost = 500

  /// Subjects that a page over all duplicates looks at: where nothing is asked, and at most.
  static let duplicatesByDefault = 50
  static let duplicatesAtMost = 200
  /// Candidates that are shown of one subject by one rule.
  static let candidatesOfSubject = 50

  /// Fields of base information that one answer holds, where nothing is asked, and at most: with the longest values it is a message yet.
  static let baseFieldsOfAnswer = 200

  /// Subjects whose match is indexed in one transaction.
  static let subjectsIndexedAtOnce = 200
  /// Types of certificate that one answer holds: where nothing is asked, and at most; and codes that one question names.
  static let typesByDefault = 100
  static let typesAtMost = 500

  /// Merges that one answer holds, where nothing is asked, and at most.
  static let mergesOfAnswer = 500

  /// Certificates that one write lets lapse, so that no caller waits long for it.
  static let lapsesPerWrite = 200
  /// Mandates that a question and a decision look at, those in force first: as many as can be open on one side, of all who are merged into one.
  static let mandatesOfSubject = MandateGrant.most * (Merge.mostMerged + 1)
  /// Mandates that one answer holds, those given and those held together: where nothing is asked, and at most.
  static let mandatesOfAnswer = 500

  /// Sessions of one subject that one answer holds, where nothing is asked, and at most; and that one look finds.
  static let sessionsOfSubject = 200
  /// Microseconds for which a session is kept that stands no more: 184 days, the longest six months, for which records of who was signed in are to
  /// be kept (网络安全法, art. 21).
  static let sessionsKept = 184 * 86_400 * 1_000_000
  /// Sessions that one write forgets, so that no caller waits long for it.
  static let sessionsForgottenPerWrite = 500
  /// Subjects of one import: a transaction that holds up the others for some milliseconds.
  static let subjectsOfImport = 500

  /// Rows of the ledger that one call checks.
  static let ledgerRowsChecked = 10_000

  /// Readers in one report on browsing: where nothing is asked, and at most.
  static let readersByDefault = 100
  static let readersAtMost = 500
  /// Readers that are counted for it, before those with a sign are put first: all who work here, and the applicants with most misses.
  static let readersCounted = 20_000

  /// Microseconds that a report on browsing covers where nothing is asked: thirty days.
  static let browsingPeriod = 30 * 86_400 * 1_000_000
}
