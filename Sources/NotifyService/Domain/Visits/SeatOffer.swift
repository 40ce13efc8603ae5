import Civics

/// A free seat, and why it stands where it does among others: a sum of points, fewer first.
public struct SeatOffer: Equatable, Sendable {
  /// What points are given for.
  public enum Ground: String, CaseIterable, Sendable {
    /// One for each 100 m.
    case distance
    /// One for each 2 % of the day's seats that are taken: who comes on a full day waits longer.
    case load
    /// Three for each day after the first that can be booked.
    case days
    /// 60 where the part of the day is not one that was wished.
    case part
    /// 90 where the day is not one that was wished.
    case day
    /// 120 where the hall is not the one that was wished.
    case hall
  }

  public let appointment: Appointment
  /// Metres from where the person sets out; nil where one of the places is not known.
  public let metres: Int?
  /// Seats of the day that are taken, in a hundred.
  public let load: Int
  /// In the order of the grounds; those without points are left out.
  public let points: [Points]

  /// Points for one ground.
  public struct Points: Hashable, Sendable {
    public let ground: Ground
    public let count: Int
  }

  public var total: Int { points.reduce(0) { $0 + $1.count } }

  /// No offer of a hall's day has fewer points than these.
  static func least(of hall: Hall, on day: Day, wish: SeatWish, earliest: Day) -> Int {
    least(of: hall, wish: wish) + 3 * max(0, day - earliest) + (wish.days.isEmpty || wish.days.contains(day) ? 0 : 90)
  }

  /// The same of all days of a hall.
  static func least(of hall: Hall, wish: SeatWish) -> Int {
    let metres = wish.place.flatMap { from in hall.place.map { from.metres(to: $0) } } ?? 0
    return metres / 100 + (wish.hall == nil || wish.hall == hall.id ? 0 : 120)
  }

  init(_ appointment: Appointment, wish: SeatWish, place: HallPlace?, load: Int, earliest: Day) {
    self.appointment = appointment
    self.load = load
    let metres = wish.place.flatMap { from in place.map { from.metres(to: $0) } }
    self.metres = metres
    points = Ground.allCases.compactMap { ground in
      let count =
        switch ground {
        case .distance: (metres ?? 0) / 100
        case .load: load / 2
        case .days: 3 * max(0, appointment.day - earliest)
        case .part: wish.parts.isEmpty || wish.parts.contains { $0.minutes.contains(appointment.start) } ? 0 : 60
        case .day: wish.days.isEmpty || wish.days.contains(appointment.day) ? 0 : 90
        case .hall: wish.hall == nil || wish.hall == appointment.hall ? 0 : 120
        }
      return count > 0 ? Points(ground: ground, count: count) : nil
    }
  }
}
