/// What is done to one program, or to its connections.
enum Fault: Sendable, CustomStringConvertible {
  /// SIGKILL; it is started again at once.
  case kill
  /// SIGSTOP, and SIGCONT after a while.
  case pause(Duration)
  /// All its connections are closed.
  case close
  /// All its connections, and those that are made within a while, carry nothing more one way, silently.
  case halfOpen(ProxiedConnection.Direction, lasting: Duration)
  /// All that is said to it and by it comes later, for a while.
  case delay(Duration, lasting: Duration)

  var description: String {
    switch self {
    case .kill: "a kill"
    case .pause(let time): "a pause of \(time.milliseconds) ms"
    case .close: "closed connections"
    case .halfOpen(.toProgram, let time): "silence towards it for \(time.milliseconds) ms"
    case .halfOpen(.toCaller, let time): "silence from it for \(time.milliseconds) ms"
    case .delay(let delay, let time): "a delay of \(delay.milliseconds) ms for \(time.milliseconds) ms"
    }
  }
}
