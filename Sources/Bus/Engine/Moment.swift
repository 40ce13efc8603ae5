/// A point of the monotonic clock, in microseconds from an arbitrary start. Engines are told the time; they never ask.
public struct Moment: Sendable, Hashable, Comparable {
  public var microseconds: Int64

  public init(microseconds: Int64) { self.microseconds = microseconds }

  public static let distantFuture = Moment(microseconds: .max / 2)

  public static func < (one: Moment, other: Moment) -> Bool { one.microseconds < other.microseconds }

  public static func + (moment: Moment, duration: Duration) -> Moment {
    Moment(microseconds: moment.microseconds + duration.microseconds)
  }

  public static func - (one: Moment, other: Moment) -> Duration {
    .microseconds(one.microseconds - other.microseconds)
  }
}

extension Duration {
  var microseconds: Int64 { components.seconds * 1_000_000 + components.attoseconds / 1_000_000_000_000 }
}
