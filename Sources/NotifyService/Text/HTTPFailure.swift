/// What went wrong on the way to a provider, or on the way back.
enum HTTPFailure: String, Error, Sendable {
  /// No connection: the name did not resolve, or nobody answered at the port, or not in time.
  case unreachable
  /// The connection ended before the answer.
  case connectionLost
  case timedOut
  /// What came back is not HTTP, or the encryption failed.
  case protocolViolation
}
