import Bus
import Synchronization

/// Lets the commands of one service in as ``Admission`` has it, from whichever task they come.
final class CommandGate: Sendable {
  /// The longest that anybody is told to stay away: who has time left for another attempt may make it, whatever was reckoned.
  static let longestAbsence = Duration.seconds(1)

  private let admission = Mutex(Admission())

  /// Takes a command on, which must ``leave()``.
  /// - Throws: `bus.overloaded`, not executed, with when to come again.
  func enter(_ context: CallContext) throws(Refusal) {
    let left = context.remaining
    let now = context.deadline + (.zero - left)
    guard let wait = admission.withLock({ $0.enter(at: now, left: left) }) else { return }
    var refusal = Refusal(BusRefusals.overloaded, notExecuted: true)
    refusal.retryAfter = min(wait, Self.longestAbsence)
    throw refusal
  }

  func leave() { admission.withLock { $0.leave() } }
}
