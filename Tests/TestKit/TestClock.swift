import FoundationEssentials
public import ServiceKit
import Synchronization

/// A clock that stands still until a test turns it.
public final class TestClock: Sendable {
  private let time: Mutex<Int>

  /// - Parameter text: `2026-09-01T10:00`, Asia/Shanghai.
  public init(_ text: String) { time = Mutex(Self.microseconds(text)) }

  public var microseconds: Int { time.withLock { $0 } }
  public var wall: WallClock { WallClock { [self] in microseconds } }

  public func set(_ text: String) { time.withLock { $0 = Self.microseconds(text) } }

  private static func microseconds(_ text: String) -> Int {
    guard let date = try? Date("\(text):00+08:00", strategy: .iso8601) else { preconditionFailure("a time like 2026-09-01T10:00") }
    return Int(date.timeIntervalSince1970) * 1_000_000
  }
}
