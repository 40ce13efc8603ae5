/// Whether a provider can be sent by, as its last answers tell: one that is down is asked now and then, by one notice alone, so that a long outage
/// costs few attempts and keeps nobody who has another provider waiting.
public struct ProviderStanding: Equatable, Sendable {
  /// Failures of its own in a row after which it counts as down.
  public static let patience = 5
  /// For how long it is left alone then, in microseconds.
  public static let rest: Int64 = 30_000_000

  private var failures = 0
  private var restsUntil: Int64 = 0

  public init() {}

  public var isDown: Bool { failures >= Self.patience }

  /// How many notices may be under way by it.
  /// - Parameter width: how many when all is well.
  public func room(_ width: Int, now: Int64) -> Int { isDown ? (now >= restsUntil ? 1 : 0) : width }

  /// It answered, whatever it said of the notice.
  public mutating func answered() { self = ProviderStanding() }

  /// It could not be reached, gave no answer, or said that it takes nothing now.
  public mutating func failed(now: Int64) {
    failures = min(failures + 1, Self.patience)
    restsUntil = now + Self.rest
  }
}
