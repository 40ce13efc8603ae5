/// How many calls may be tried again: a tenth of those that are made, and a hundred in reserve. When everything fails, trying again
/// everything would be what keeps it failing.
struct RetryBudget: Sendable {
  /// A hundred retries at once: each costs `perRetry`, and each but the last gives back `perCall` before the next.
  private static let most = 100 * (perRetry - perCall) + perCall
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
