/// How many calls may be tried again: a tenth of those that are made, and some in reserve. When everything fails, trying again
/// everything would be what keeps it failing.
struct RetryBudget: Sendable {
  private static let most = 1_000
  private static let perCall = 1
  /// Its own attempt, which is counted as the calls are, and ten more.
  private static let perRetry = 11
  private var tokens = most
  private var seen = 0

  /// Whether one more retry may be made.
  /// - Parameter attempts: how many calls, and repeats of calls, were begun so far. Nobody else need count them.
  mutating func takeRetry(after attempts: Int) -> Bool {
    tokens = min(tokens + (attempts - seen) * Self.perCall, Self.most)
    seen = attempts
    guard tokens >= Self.perRetry else { return false }
    tokens -= Self.perRetry
    return true
  }
}
