import Bus

/// How an errand stands, as whoever runs it knows.
struct HallErrandStanding: Sendable {
  let errand: HallErrand
  /// Attempts that are under way.
  var running = 0
  var attempts = 0
  /// Whether two attempts were under way at once, so that one may have been refused before the other was carried out.
  var isOverlapping = false
  /// The answer; the same at every attempt from the first on.
  var reply: [UInt8]?
  /// Why the last attempt was refused.
  var refusal: Refusal?

  /// Nobody asks any more, and it is known what came of it.
  var isSettled: Bool { running == 0 && (reply != nil || refusal.map { !Self.goesByItself($0) } == true) }
  /// Somebody has to ask again.
  var isOpen: Bool { running == 0 && !isSettled }

  /// Whether it was the bus that refused, and may not the next time: what the service itself refuses is an answer.
  static func goesByItself(_ refusal: Refusal) -> Bool { refusal.retry && refusal.code < 1_000 }
}
