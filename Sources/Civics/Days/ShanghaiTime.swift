/// An instant as clocks in China show it: the day and the second of the day.
///
/// Asia/Shanghai has been at +08:00 without summer time since 1991-09-15, before anything the suite records, so the
/// offset is fixed and no zone database is read.
public struct ShanghaiTime: Sendable, Hashable, Comparable {
  /// Seconds that clocks in China are ahead of UTC.
  public static let offset = 8 * 3600

  /// The civil day.
  public let day: Day

  /// Seconds since midnight, 0..<86400.
  public let secondOfDay: Int

  /// The civil time at an instant given in seconds since 1970-01-01T00:00:00Z.
  public init(utcSeconds: Int) {
    let local = utcSeconds + ShanghaiTime.offset
    let days = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    day = Day(number: days)
    secondOfDay = local - days * 86_400
  }

  /// The civil time on a day, or nil where the minute is not in 0..<1440.
  public init?(day: Day, minute: Int) {
    guard 0..<1440 ~= minute else { return nil }
    self.day = day
    secondOfDay = minute * 60
  }

  /// Minutes since midnight, 0..<1440.
  public var minuteOfDay: Int { secondOfDay / 60 }

  /// The instant in seconds since 1970-01-01T00:00:00Z.
  public var utcSeconds: Int { day.number * 86_400 + secondOfDay - ShanghaiTime.offset }

  public static func < (left: ShanghaiTime, right: ShanghaiTime) -> Bool {
    (left.day, left.secondOfDay) < (right.day, right.secondOfDay)
  }
}

extension ShanghaiTime: CustomStringConvertible {
  /// `YYYY-MM-DD HH:MM`.
  public var description: String {
    "\(day) \(padded(minuteOfDay / 60, to: 2)):\(padded(minuteOfDay % 60, to: 2))"
  }
}
