/// What a run, or many, amounted to.
struct Report: Hashable {
  var seeds = 0
  /// What was put into engines: frames, turns, calls, answers, news of connections.
  var events = 0
  var frames = 0
  var faults = 0
  var calls = 0
  var attempts = 0
  var acknowledged = 0
  var refused = 0
  /// Commands that were acknowledged and have no effect.
  var lost = 0
  /// Commands with more than one effect.
  var doubled = 0
  /// Commands whose repetition the inbox answered.
  var repeated = 0
  /// Events that followers saw, and gaps of which they were told.
  var followed = 0
  var gaps = 0
  /// Calls whose caller was killed.
  var abandoned = 0
  var byFault: [String: Int] = [:]
  var virtualSeconds = 0

  static func += (sum: inout Report, other: Report) {
    sum.seeds += other.seeds
    sum.events += other.events
    sum.frames += other.frames
    sum.faults += other.faults
    sum.calls += other.calls
    sum.attempts += other.attempts
    sum.acknowledged += other.acknowledged
    sum.refused += other.refused
    sum.lost += other.lost
    sum.doubled += other.doubled
    sum.repeated += other.repeated
    sum.followed += other.followed
    sum.gaps += other.gaps
    sum.abandoned += other.abandoned
    sum.byFault.merge(other.byFault, uniquingKeysWith: +)
    sum.virtualSeconds += other.virtualSeconds
  }
}

extension Report: CustomStringConvertible {
  var description: String {
    """
    seeds \(seeds), virtual seconds \(virtualSeconds), events \(events), frames \(frames)
    faults \(faults): \(byFault.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
    calls \(calls), attempts \(attempts), acknowledged \(acknowledged), refused \(refused), abandoned \(abandoned)
    events followed, in order and once each \(followed), gaps \(gaps)
    commands lost \(lost), doubled \(doubled), repeated and answered by the inbox \(repeated)
    """
  }
}
