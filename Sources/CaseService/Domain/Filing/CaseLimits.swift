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
  /// Characters in the name of a holiday.
  public static let holidayName = 100
  /// Calendars that are imported.
  public static let calendars = 100
  /// Timers that one write does, so that no caller waits long for it.
  public static let timersPerWrite = 100
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
}
