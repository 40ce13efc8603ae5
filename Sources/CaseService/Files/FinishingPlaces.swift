import Bus
import Synchronization

/// How many files are checked at once: each lies in memory whole while it is.
final class FinishingPlaces: Sendable {
  static let most = 4

  private let taken = Mutex(0)

  /// Runs something in a place that is free.
  /// - Throws: `bus.overloaded` where there is none, besides what it throws.
  nonisolated(nonsending) func run<Result>(_ body: nonisolated(nonsending) () async throws -> Result) async throws -> Result {
    let isFree = taken.withLock { taken in
      guard taken < Self.most else { return false }
      taken += 1
      return true
    }
    guard isFree else { throw BusRefusals.overloaded.refusal("files that are checked: \(Self.most)") }
    defer { taken.withLock { $0 -= 1 } }
    return try await body()
  }
}
