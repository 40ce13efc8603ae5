import Synchronization

/// How late the machine lets this process itself run: a task that wants to wake often, and writes down the longest oversleeping. A call
/// cannot be told to be late by what held its caller back.
final class MachinePulse: Sendable {
  private static let beat = Duration.milliseconds(20)
  private let longest = Mutex(Duration.zero)

  /// The longest that a wake-up was overdue so far.
  var worst: Duration { longest.withLock { $0 } }

  /// Beats until its task is cancelled.
  func run() async {
    let clock = ContinuousClock()
    while !Task.isCancelled {
      let due = clock.now + Self.beat
      try? await Task.sleep(until: due, clock: clock)
      let late = clock.now - due
      longest.withLock { $0 = max($0, late) }
    }
  }
}
