import Civics

/// The hours in which nobody is disturbed, each day alike, in Asia/Shanghai.
public struct QuietHours: Hashable, Sendable {
  /// Ten in the evening to eight in the morning.
  public static let standard = QuietHours(from: 22 * 60, until: 8 * 60)
  public static let none = QuietHours(from: 0, until: 0)
  /// Over how long after their end what waited is spread, in microseconds: a district's night does not go out in one second.
  static let spread: Int64 = 600_000_000
  private static let minute: Int64 = 60_000_000
  private static let day: Int64 = 1_440 * minute

  /// The minute of the day at which they begin; 0 to 1,439.
  public let from: Int
  /// The minute of the day at which they are over, which may be the next day's; the same as ``from``: there are none.
  public let until: Int

  public init(from: Int, until: Int) {
    self.from = from
    self.until = until
  }

  /// When something may go out that is ready at a moment: then, or after the quiet hours that it falls into. What waited keeps its order.
  /// - Parameter now: in microseconds since 1970.
  public func release(_ now: Int64) -> Int64 {
    guard from != until else { return now }
    let local = now + Int64(ShanghaiTime.offset) * 1_000_000
    let ofDay = local - (local >= 0 ? local / Self.day : (local - Self.day + 1) / Self.day) * Self.day
    let (begin, end) = (Int64(from) * Self.minute, Int64(until) * Self.minute)
    let length = (end - begin + Self.day) % Self.day
    let since = (ofDay - begin + Self.day) % Self.day
    guard since < length else { return now }
    let extra = length.dividingFullWidth(Self.spread.multipliedFullWidth(by: since)).quotient
    return now + length - since + extra
  }
}
