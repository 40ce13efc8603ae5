/// How the instance at the other end of a link does, as this side saw it: one that fails again and again is left out for a while.
struct Standing: Sendable, Hashable {
  static let failuresToEject = 5
  static let firstEjection = Duration.seconds(1)
  static let longestEjection = Duration.seconds(30)

  private var failures = 0
  private var ejections = 0
  private var ejectedUntil = Moment(microseconds: .min / 4)
  /// What the peer told with its last answer.
  var load = Load()

  mutating func succeeded(load: Load) {
    (failures, ejections) = (0, 0)
    self.load = load
  }

  /// - Returns: whether this was the failure that ejects it.
  mutating func failed(now: Moment) -> Bool {
    failures += 1
    guard failures >= Self.failuresToEject else { return false }
    failures = 0
    // An answer that came late may have made this ejection a short one again: it ends none that is longer.
    ejectedUntil = max(ejectedUntil, now + min(Self.firstEjection * (1 << min(ejections, 5)), Self.longestEjection))
    ejections += 1
    return true
  }

  func isEjected(_ now: Moment) -> Bool { now < ejectedUntil }
}
