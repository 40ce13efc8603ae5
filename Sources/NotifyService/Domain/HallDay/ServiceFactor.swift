/// How many times its planned minutes a service takes: lognormal.
public struct ServiceFactor: Equatable, Sendable {
  public let median: Double
  /// The standard deviation of its logarithm.
  public let logSpread: Double

  public init(median: Double, logSpread: Double) {
    self.median = median
    self.logSpread = logSpread
  }

  /// Draws how long one service takes, in seconds, from 1 second up to four hours: no clerk sits longer with one person.
  public func seconds(planned minutes: Int, using generator: inout some RandomNumberGenerator) -> Int {
    let factor = median * ElementaryFunctions.exponential(logSpread * generator.normal())
    return Int(min(14_400, max(1, (Double(minutes) * 60 * factor).rounded())))
  }
}
