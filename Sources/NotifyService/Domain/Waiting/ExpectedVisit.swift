/// Somebody who has an appointment and has not checked in.
public struct ExpectedVisit: Equatable, Sendable {
  /// How long after its start nobody expects the person any more, in minutes.
  public static let graceMinutes = 15

  /// The appointment's start, in microseconds since 1970.
  public let start: Int
  public let wanted: QueueSkills
  public let plannedMinutes: Int

  public init(start: Int, wanted: QueueSkills, plannedMinutes: Int) {
    self.start = start
    self.wanted = wanted
    self.plannedMinutes = plannedMinutes
  }
}
