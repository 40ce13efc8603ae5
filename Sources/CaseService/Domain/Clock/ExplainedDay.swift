public import Civics

/// A day of a period, or a run of days that are left out for one reason.
public struct ExplainedDay: Hashable, Sendable {
  public let first: Day
  public let last: Day
  /// Which day of the period it is, from 1; nil: it is not counted.
  public let number: Int?
  /// Why it is not counted: a weekend, a holiday, a ground on which the clock stood still.
  public let why: Bilingual?

  public init(first: Day, last: Day, number: Int?, why: Bilingual?) {
    self.first = first
    self.last = last
    self.number = number
    self.why = why
  }

  /// How many days it is.
  public var length: Int { last - first + 1 }
}
