/// Whom the end of a call concerns: a caller in this program, or the peer for whom a hub passed the request on.
enum Party<Waiter: Sendable>: Sendable {
  case caller(Waiter)
  case relayed(IncomingRequest.Origin)
}
