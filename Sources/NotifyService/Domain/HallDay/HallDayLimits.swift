/// Bounds on a simulated day.
public enum HallDayLimits {
  /// Visitors of one hall in a day: each of them may need a number of one series.
  public static let visitors = 1...QueueLimits.numbers
  public static let windows = QueueLimits.windows
  /// Minutes that windows go on after hours for who has a ticket.
  public static let overrunMinutes = 60
  /// How early and how late the booked check in about their appointment's start, in minutes: evenly, a typical value.
  public static let earlyMinutes = 10
  public static let lateMinutes = 5
}
