/// When a delivery that surely failed is tried again: each wait twice the one before, up to a ceiling, for a bounded number of attempts.
public struct RetryPolicy: Equatable, Sendable {
  /// The wait after the first attempt, in seconds; at least 1.
  public let firstWait: Int64
  /// No wait is longer, in seconds.
  public let longestWait: Int64
  /// How many attempts each provider has; at least 1.
  public let attempts: Int

  /// Half a minute to four hours, for a day in all at the most.
  public static let standard = RetryPolicy(firstWait: 30, longestWait: 4 * 3_600, attempts: 15)

  public init(firstWait: Int64, longestWait: Int64, attempts: Int) {
    self.firstWait = max(1, firstWait)
    self.longestWait = max(self.firstWait, longestWait)
    self.attempts = max(1, attempts)
  }

  /// The wait after attempt number `attempt` (from 1) in microseconds, or nil when no attempt is left.
  ///
  /// - Parameters:
  ///   - jitter: 0 to 1, drawn by the caller: the wait lies between its half and its whole, so that what failed together does not come back
  ///     together.
  ///   - providers: how many take turns; at least 1. Each has ``attempts``, and while another has not had its turn there is no wait.
  public func wait(afterAttempt attempt: Int, jitter: Double, providers: Int = 1) -> Int64? {
    let (rounds, rest) = attempt.quotientAndRemainder(dividingBy: max(1, providers))
    guard rest == 0 else { return rounds < attempts ? 0 : nil }
    guard rounds < attempts else { return nil }
    // Doubling stops well before it could overflow.
    var seconds = firstWait
    for _ in 1..<max(1, rounds) where seconds < longestWait { seconds *= 2 }
    let whole = Double(min(seconds, longestWait) * 1_000_000)
    return Int64(whole / 2 + whole / 2 * min(max(jitter, 0), 1))
  }
}
