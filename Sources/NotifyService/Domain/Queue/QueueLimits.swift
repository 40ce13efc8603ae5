/// Bounds on one hall's day in the queue.
public enum QueueLimits {
  /// Numbers of one series, and so tickets of one kind in a day.
  public static let numbers = 99_999
  /// Windows of one hall.
  public static let windows = 1...1_000
  /// Skills that one ticket wants or one window has.
  public static let skills = 8
  /// Bytes of a skill's name.
  public static let skillBytes = 1...32
  /// Different sets of skills that the tickets of one day want: a call looks at the head of each line.
  public static let lines = 256
  /// Minutes that one ticket may be planned to take at a window.
  public static let plannedMinutes = 1...480
  /// Numbers that are handed out at once for a hall without a network.
  public static let handedOut = 1...500
  /// Days after its own for which a day that handed out numbers stays open: the network may be back only then.
  public static let offlineDays = 1
  /// Bytes of the id of an event that happened without a network.
  public static let offlineIDBytes = 1...64
}
