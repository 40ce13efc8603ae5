/// The bounds of keys and of their files.
public enum KeyLimits {
  /// Entries of a ring, those among them that let nobody in any more.
  public static let entries = 1_024
  /// Bytes of a ring's file; a full one has some 350,000.
  static let ringBytes = 1 << 20
  /// Bytes of a secret file; it has some 250.
  static let secretBytes = 4_096
  /// Characters of a key's name.
  public static let nameLength = 64
  /// How often a program looks whether the ring was changed.
  static let interval = Duration.seconds(1)
  /// How often, and with how many milliseconds between, a ring that another process changes is tried again: five seconds in all.
  static let lockAttempts = 250
  static let lockPause = 20
  /// Microseconds for which a replaced key is let in where nobody says: a day.
  public static let grace = 24 * 3_600_000_000
  /// Microseconds for which it is at most: a year.
  public static let longestGrace = 365 * 24 * 3_600_000_000
}
