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
  /// Timers that one write does, so that no caller waits long for it.
  public static let timersPerWrite = 100
  /// Versions of items that are kept in memory, some kilobytes each.
  public static let itemVersions = 1_000
  /// For how long they are, in microseconds: a minute.
  public static let itemVersionLife = 60_000_000
}
