import Synchronization

/// Who follows something by a node, to be woken when there is news.
final class SubscriberTable: Sendable {
  private let signals = Mutex<[UInt64: NewsSignal]>([:])

  func add(_ follower: UInt64, _ signal: NewsSignal) { signals.withLock { $0[follower] = signal } }
  func remove(_ follower: UInt64) { signals.withLock { $0[follower] = nil } }
  func wake(_ follower: UInt64) { signals.withLock { $0[follower] }?.tell() }
}
