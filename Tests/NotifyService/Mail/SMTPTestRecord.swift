import NIOCore
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
  private let held = Mutex<[EventLoopPromise<Void>]>([])

  var heard: Heard { state.withLock { $0 } }

  /// An answer that waits until ``release()``.
  func hold(_ answer: EventLoopPromise<Void>) { held.withLock { $0.append(answer) } }

  /// Lets every held answer go.
  func release() {
    let answers = held.withLock { held in
      defer { held = [] }
      return held
    }
    for answer in answers { answer.succeed() }
  }

  func write(_ change: (inout sending Heard) -> Void) {
    state.withLock { change(&$0) }
  }
}
