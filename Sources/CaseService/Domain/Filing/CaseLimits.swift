/// The limits of a case, in one place.
public enum CaseLimits {
  /// Pieces of evidence in one submission.
  public static let evidence = 200
  /// Bytes of a file's digest, as text: SHA-512 in hexadecimal digits. With `evidence` it keeps a case's event within one message.
  public static let digestBytes = 128
  /// Characters in grounds, reasons and other texts.
  public static let text = 4_000
  /// Times that a case's clock is stopped.
  public static let stops = 20
  /// Steps that departments take in a case.
  public static let steps = 30
  /// Items of a bundle.
  public static let bundle = 20
  /// Rules of an item.
  public static let rules = 20
  /// Bytes of a rule's condition as it is written.
  public static let condition = 500
  /// How deep a condition is nested.
  public static let conditionDepth = 8
  /// Bytes of an official's id.
  public static let officialBytes = 200
  /// Characters in the name of a holiday.
  public static let holidayName = 100
  /// Calendars that are imported.
  public static let calendars = 100
  /// Pages of certificates of one subject that are read for one request, a thousand each.
  public static let certificatePages = 10
  /// Timers that one write does, so that no caller waits long for it.
  public static let timersPerWrite = 100
  /// Cases that one read looks at for dates that a calendar moves.
  public static let movedPerRead = 500
  /// Versions of items that are kept in memory, some kilobytes each.
  public static let itemVersions = 1_000
  /// For how long they are, in microseconds: a minute.
  public static let itemVersionLife = 60_000_000
  /// Characters in the name of a hall.
  public static let hall = 100
  /// Cases that one call looks at where it lists those of many.
  public static let listedPerCall = 2_000
  /// Acts that one call looks at where it searches them.
  public static let actsPerCall = 10_000
  /// Cases that one call makes anew from their events.
  public static let auditedPerCall = 1_000
  /// Days of a period whose figures are asked for.
  public static let figureDays = 366
  /// Cases of before there were figures that one write counts, so that no caller waits long for it.
  public static let countedPerWrite = 100
  /// Hours whose figures one read checks.
  public static let hoursPerCheck = 24
  /// Figures that differ from the cases, that are named one by one.
  public static let namedBreaks = 20

  // Drafts, corrections and endings.

  /// Drafts of one subject.
  public static let drafts = 20
  /// Lines of what was done to a draft.
  public static let draftSteps = 50
  /// Drafts that are discarded in one write, when they have expired.
  public static let draftsPerWrite = 100
  /// Notices of one case that ask its applicant to put something right.
  public static let corrections = 5
  /// Characters in the name of an office.
  public static let officeName = 200

  // Fees, delivery and rating.

  /// Fees of a case, the item's own too.
  public static let fees = 50
  /// The most that one fee may be, in fen: a million yuan.
  public static let fen = 100_000_000
  /// Characters in the name of a fee.
  public static let feeName = 100
  /// Characters in the number of a receipt or of something posted.
  public static let reference = 64
}
