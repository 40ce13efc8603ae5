/// When a call is tried again: only when it surely was not executed, or when repeating it is harmless because it is a
/// query or carries a key; always within the call's deadline.
struct RetryPolicy {
  /// The first attempt and the repeats that cost budget. Those that do not are bounded by the deadline and the growing delay.
  static let attempts = 5
  static let firstDelay = Duration.milliseconds(20)
  static let longestDelay = Duration.seconds(1)

  /// - Parameter hasOthers: whether several instances of the service are listed; asked only where it matters.
  static func mayRetry(_ refusal: Refusal, _ method: Method, hasKey: Bool, hasOthers: @autoclosure () -> Bool) -> Bool {
    // Beside a newer instance an older one, or a program that took the name, may be asked what it does not know.
    if refusal.code == BusRefusals.unknownMethod.code { return refusal.notExecuted && hasOthers() }
    guard refusal.code <= 999, refusal.retry, refusal.code != BusRefusals.deadlineExceeded.code else { return false }
    return refusal.notExecuted || method.kind == .query || hasKey
  }

  /// Whether another attempt is one of the few that a call has and that the node's budget allows. Who leaves has passed the call on
  /// unexecuted, and asking the next instance adds no load to one that is failing: an operator who restarts a service must not use up what
  /// is kept for faults, and a call may meet one leaving instance after the other in a rolling upgrade.
  static func costsBudget(_ refusal: Refusal) -> Bool {
    !(refusal.code == BusRefusals.draining.code && refusal.notExecuted)
  }

  /// What must be left of a call's time for another attempt.
  ///
  /// A command that was surely not executed is not begun at an overloaded service in the last fifth of its time: late as the service is, it would
  /// end as one of which nobody knows whether it was executed, in place of the refusal that says it was not.
  /// - Parameter mayHaveRun: whether an attempt may have been executed, this one or an earlier one: then another one alone can tell.
  static func leastTime(after refusal: Refusal, _ method: Method, mayHaveRun: Bool, of timeout: Duration) -> Duration {
    let isOverloaded = refusal.code == BusRefusals.overloaded.code
    return isOverloaded && !mayHaveRun && method.kind == .command ? timeout / 5 : .zero
  }

  /// Doubling, with jitter over its upper half; never before the time that the peer advised.
  static func delay(attempt: Int, advice: Duration? = nil, jitter: Double) -> Duration {
    let full = min(firstDelay * (1 << min(attempt, 10)), longestDelay)
    let own = full * (0.5 + jitter / 2)
    guard let advice else { return own }
    return advice + own * jitter
  }
}
