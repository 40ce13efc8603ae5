import Synchronization

/// What the tests' mail server does; a test may change its mind.
final class SMTPTestBehaviour: Sendable {
  private let state: Mutex<SMTPServerScript>

  init(_ script: SMTPServerScript) { state = Mutex(script) }

  var script: SMTPServerScript {
    get { state.withLock { $0 } }
    set { state.withLock { $0 = newValue } }
  }
}
