/// Who waits for a call: a suspended task. A call ends once, so its continuation is resumed once.
///
/// The task's cancellation is looked for (Engine+Tick) instead of told: a handler would cost each call more than all that
/// the engine does for it, and a call seldom lasts as long as the time between two looks (docs/adr/0008).
///
/// Sendable, since a task that waits for its continuation cannot end, and whether it is cancelled may be asked from any thread;
/// nobody asks once the continuation is resumed, since the call has left the table before.
@safe
struct Waiter: @unchecked Sendable {
  private let continuation: UnsafeContinuation<CallOutcome, Never>
  /// The task's address: kept as a number, so that a waiter is copied without counting references. Zero for none.
  private let task: UInt

  init(continuation: UnsafeContinuation<CallOutcome, Never>, task: UnsafeCurrentTask?) {
    unsafe self.continuation = continuation
    self.task = unsafe unsafeBitCast(task, to: UInt.self)
  }

  var isCancelled: Bool { unsafe unsafeBitCast(task, to: UnsafeCurrentTask?.self)?.isCancelled ?? false }

  func resume(_ outcome: CallOutcome) { unsafe continuation.resume(returning: outcome) }
}
