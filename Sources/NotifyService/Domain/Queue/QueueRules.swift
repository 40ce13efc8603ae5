/// What a hall has set for its queue.
public struct QueueRules: Equatable, Sendable {
  /// How far behind their check-in walk-ins stand, so that who booked goes first, in minutes.
  public let walkInMinutes: Int
  /// The same for who comes back after a missed call.
  public let missedMinutes: Int
  /// How often one ticket may come back in line.
  public let returns: Int
  /// How often one ticket may be sent to another window.
  public let forwards: Int
  /// How long before its start somebody may check in for an appointment, in minutes.
  public let earlyMinutes: Int

  public static let typical = QueueRules(walkInMinutes: 10, missedMinutes: 5, returns: 3, forwards: 5, earlyMinutes: 120)

  public init(walkInMinutes: Int, missedMinutes: Int, returns: Int, forwards: Int, earlyMinutes: Int) {
    self.walkInMinutes = max(0, walkInMinutes)
    self.missedMinutes = max(0, missedMinutes)
    self.returns = max(0, returns)
    self.forwards = max(0, forwards)
    self.earlyMinutes = max(0, earlyMinutes)
  }

  /// The rank of somebody who checks in.
  /// - Parameter appointment: Its start; nil for a walk-in.
  public func rank(appointment: Int?, checkedInAt: Int) -> TicketRank {
    guard let appointment else { return TicketRank(moment: checkedInAt + Self.microseconds(walkInMinutes), ground: .walkIn) }
    return appointment >= checkedInAt
      ? TicketRank(moment: appointment, ground: .appointment) : TicketRank(moment: checkedInAt, ground: .late)
  }

  /// The rank of somebody who comes back in line.
  func rank(backFrom state: TicketState, at now: Int) -> TicketRank {
    state == .missed
      ? TicketRank(moment: now + Self.microseconds(missedMinutes), ground: .afterMiss) : TicketRank(moment: now, ground: .afterPark)
  }

  static func microseconds(_ minutes: Int) -> Int { minutes * 60_000_000 }
}
