import FoundationEssentials

/// The time of day, injected so that tests choose it.
public struct WallClock: Sendable {
  /// Microseconds since 1970, UTC.
  public let microseconds: @Sendable () -> Int

  public init(_ microseconds: @escaping @Sendable () -> Int) { self.microseconds = microseconds }

  public static let system = WallClock { Int(Date().timeIntervalSince1970 * 1_000_000) }
}
