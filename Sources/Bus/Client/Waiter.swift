import Synchronization

/// Who waits for a call. A call ends once, so its continuation is resumed once.
@safe
struct Waiter: Sendable {
  let continuation: UnsafeContinuation<Effects<Waiter>.Outcome, Never>

  func resume(_ outcome: Effects<Waiter>.Outcome) { unsafe continuation.resume(returning: outcome) }
}

/// Which call a task waits for, so that its cancellation ends the call whichever of the two comes first.
final class Cancellation: Sendable {
  private static let cancelled = UInt64.max
  private let state = Atomic<UInt64>(0)

  /// The call has started. False when the task was cancelled before.
  func started(_ requestID: UInt64) -> Bool {
    state.compareExchange(expected: 0, desired: requestID, ordering: .acquiringAndReleasing).exchanged
  }

  /// The task is cancelled. The request to end, if it has started.
  func cancel() -> UInt64? {
    let before = state.exchange(Self.cancelled, ordering: .acquiringAndReleasing)
    return before == 0 || before == Self.cancelled ? nil : before
  }
}
