import Bus

/// Which commands are begun: those that can be answered in time. How long one will wait is how many are under way by how many end in a second (Little's
/// law), for all of a service's commands share its store's one writer. Who would wait longer than is worth it is told so at once, while there is time
/// to come later; else a storm would be answered in the order in which it came, and each answer after its caller had gone.
///
/// It decides only: moments come from outside.
struct Admission: Sendable {
  /// So many are let in whatever they take: in a grouped commit they are no queue.
  static let unqueued = 256
  /// So many are let in before there is a measure: a fierce storm's first moment would else fill the queue for longer than anybody waits.
  static let unmeasured = 2_048
  /// So much of the time that a caller waits is left for what a queue's mean does not tell: one slow commit, the way back through a busy machine.
  static let slack = Duration.milliseconds(500)
  /// How long ends are counted for one measure of the rate, where as many end as make no queue: of fewer nothing is concluded, as one slow commit would
  /// look like a jam.
  static let window = Duration.milliseconds(100)
  /// How long they are counted where fewer end. While none does, it may be over the next moment, and nothing is concluded either.
  static let longWindow = Duration.seconds(2)

  private(set) var running = 0
  /// How many ended since the measure began, and when that was; nil: nothing is measured, as there is no queue.
  private var ended = 0
  private var begun: Moment?
  /// Ends in a second, of the windows before, the last of which counts for half; nil until one is over.
  private var rate: Double?

  /// Takes a command on.
  /// - Parameter left: how long its caller waits yet. A third of that may go by in the queue, and no more than leaves ``slack``; the rest is for
  ///   the command itself, the way back, and a service that becomes slower meanwhile.
  /// - Returns: How long to stay away, where it is not taken on; else nil, and ``leave()`` is owed.
  mutating func enter(at now: Moment, left: Duration) -> Duration? {
    if running < Self.unqueued {
      (begun, rate) = (nil, nil)
    } else {
      measure(now)
      if let rate {
        let wait = Duration.seconds(Double(running) / rate)
        guard wait <= min(left / 3, left - Self.slack) else { return wait }
      } else if running >= Self.unmeasured {
        return Self.window
      }
    }
    running += 1
    return nil
  }

  /// A command that was taken on has ended, however it did.
  mutating func leave() {
    running -= 1
    ended += 1
  }

  private mutating func measure(_ now: Moment) {
    guard let begun else { return restart(now) }
    let passed = now - begun
    guard passed >= Self.window, ended >= Self.unqueued || passed >= Self.longWindow && ended > 0 else { return }
    let last = Double(ended) / (passed / .seconds(1))
    rate = rate.map { ($0 + last) / 2 } ?? last
    restart(now)
  }

  private mutating func restart(_ now: Moment) { (begun, ended) = (now, 0) }
}
