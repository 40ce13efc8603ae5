public import Civics

/// A line of the clock's ledger: a time in which it counts, or stands still.
public struct ClockInterval: Hashable, Sendable {
  /// The day of the event that began it, which is the last day of what was before.
  public let from: Day
  /// Its last day; nil while it lasts.
  public internal(set) var until: Day?
  /// Why the clock stands still; nil where it counts.
  public let stop: ClockStop?
  /// The event that began it, by its place in the case's history; 0 where an older program did not keep it.
  public let event: Int
  /// The calendar of the day on which it began.
  public let calendarVersion: String

  public init(from: Day, until: Day? = nil, stop: ClockStop? = nil, event: Int, calendarVersion: String) {
    self.from = from
    self.until = until
    self.stop = stop
    self.event = event
    self.calendarVersion = calendarVersion
  }

  /// The days that a stop leaves out; nil where it counts, or lasts.
  var pause: ClockPause? { stop == nil ? nil : until.flatMap { ClockPause(start: from, end: $0) } }
}
