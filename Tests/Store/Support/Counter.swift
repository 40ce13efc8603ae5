import Synchronization

/// Counts how often something is done.
final class Counter: Sendable {
  private let value = Atomic<Int>(0)

  var count: Int { value.load(ordering: .acquiring) }

  func next() -> Int { value.add(1, ordering: .acquiringAndReleasing).newValue }
}
