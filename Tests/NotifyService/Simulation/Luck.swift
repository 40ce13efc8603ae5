import Synchronization

/// All that chance decides in one world, by its seed. One task of a world runs at a time, so that who draws is by the seed too.
final class Luck: Sendable {
  private let sequence: Mutex<Sequence64>

  init(_ seed: UInt64) { sequence = Mutex(Sequence64(state: seed)) }

  func word() -> UInt64 { sequence.withLock { $0.next() } }

  /// - Parameter bound: at least 1.
  func below(_ bound: Int) -> Int { Int(word() % UInt64(bound)) }

  func chance(_ percent: Int) -> Bool { below(100) < percent }

  func one<Element>(of elements: [Element]) -> Element? { elements.isEmpty ? nil : elements[below(elements.count)] }
}
