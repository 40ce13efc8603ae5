/// A point of the monotonic clock, in microseconds from an arbitrary start. Engines are told the time; they never ask.
public struct Moment: Sendable, Hashable, Comparable {
  public var microseconds: Int64

  public init(microseconds: Int64) { self.microseconds = microseconds }

  public static let distantFuture = Moment(microseconds: .max / 2)

  public static func < (one: Moment, other: Moment) -> Bool { one.microseconds < other.microseconds }

  /// Microseconds since an earlier moment; plain words for the path of every call, where 128-bit durations would tell.
  func microseconds(since earlier: Moment) -> Int64 { microseconds - earlier.microseconds }

  func advanced(microseconds more: Int64) -> Moment { Moment(microseconds: microseconds + more) }

  public static func + (moment: Moment, duration: Duration) -> Moment {
    Moment(microseconds: moment.microseconds + duration.microseconds)
  }

  public static func - (one: Moment, other: Moment) -> Duration {
    .microseconds(one.microseconds - other.microseconds)
  }
}

extension Duration {
  /// Whole microseconds; what is longer than half the clock's range is cut to it.
  var microseconds: Int64 {
    // Up to nine seconds, as most are, a word holds the attoseconds: no division of 128 bits.
    if let attoseconds = Int64(exactly: attoseconds) { return attoseconds / 1_000_000_000_000 }
    let (seconds, attoseconds) = components
    let longest = Moment.distantFuture.microseconds
    guard seconds.magnitude < longest.magnitude / 1_000_000 else { return seconds < 0 ? -longest : longest }
    return seconds * 1_000_000 + attoseconds / 1_000_000_000_000
  }
}
