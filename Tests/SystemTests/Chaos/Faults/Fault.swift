/// What is done to one program, or to its connections.
enum Fault: Sendable {
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
}
