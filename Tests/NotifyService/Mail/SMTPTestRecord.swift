import Synchronization

/// What the tests' mail server heard, on all its connections.
final class SMTPTestRecord: Sendable {
  struct Heard: Sendable {
    var connections = 0
    var commands: [String] = []
    /// Whole mails as they came, with the doubled dots taken out again; only those whose end was seen.
    var mails: [String] = []
  }

  private let state = Mutex(Heard())

  var heard: Heard { state.withLock { $0 } }

  func write(_ change: (inout sending Heard) -> Void) {
    state.withLock { change(&$0) }
  }
}
