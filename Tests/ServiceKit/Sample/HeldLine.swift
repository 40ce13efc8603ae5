import Dispatch
import Synchronization

/// A line at which the ledger's writer stands still, until the test that writes it lets it go.
final class HeldLine: Sendable {
  private static let all = Mutex<[String: HeldLine]>([:])

  let text = "held \(UInt64.random(in: 0 ... .max))"
  private let entered = DispatchSemaphore(value: 0)
  private let released = DispatchSemaphore(value: 0)

  init() { Self.all.withLock { $0[text] = self } }

  /// Called on the writer's queue.
  static func stand(in text: String) {
    guard let line = all.withLock({ $0[text] }) else { return }
    line.entered.signal()
    line.released.wait()
    // It stays open: a closure may be run again.
    line.released.signal()
  }

  /// Returns when the writer stands there.
  func waitUntilEntered() async {
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async { [self] in
        entered.wait()
        continuation.resume()
      }
    }
  }

  func release() { released.signal() }
}
