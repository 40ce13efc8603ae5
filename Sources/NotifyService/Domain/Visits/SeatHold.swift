public import Civics

/// Another seat that is kept for a visit until a moment, beside the one that it has: its person says yes, and the visit moves there.
public struct SeatHold: Equatable, Sendable {
  public enum Ground: String, CaseIterable, Sendable {
    /// The person asked for it.
    case chosen
    /// The hall has changed, and the visit's own time does not suit any more.
    case conflict
  }

  public let appointment: Appointment
  /// The first moment at which it is not kept any more.
  public let until: ShanghaiTime
  public let ground: Ground

  public init(appointment: Appointment, until: ShanghaiTime, ground: Ground) {
    self.appointment = appointment
    self.until = until
    self.ground = ground
  }
}
