/// How many calls may be tried again: a tenth of those that are made, and some in reserve. When everything fails, trying again
/// everything would be what keeps it failing.
struct RetryBudget: Sendable {
  private static let most = 1_000
  private static let perCall = 1
  private static let perRetry = 10
  private var tokens = most

  mutating func called() { tokens = min(tokens + Self.perCall, Self.most) }

  /// Whether one more retry may be made.
  mutating func takeRetry() -> Bool {
    guard tokens >= Self.perRetry else { return false }
    tokens -= Self.perRetry
    return true
  }
}
