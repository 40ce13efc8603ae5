@testable import Bus

/// One connection of ZeroMQ: in order, each way; what is on its way when it is lost is lost with it. Nothing comes twice.
final class Connection {
  /// One way over it.
  struct Way {
    /// Sent and not yet taken by the receiver's loop.
    var pending = 0
    /// Sends succeed and vanish.
    var isCut = false
    var lastArrival: Moment
  }

  let number: Int
  /// Nil for a hostile peer.
  let dial: Dial?
  let acceptor: Program
  let capacity: Int
  var toAcceptor: Way
  var toDialer: Way
  /// Each end finds out for itself.
  var isUpAtDialer = true
  var isUpAtAcceptor = true
  /// A short partition: what is sent arrives when it is over.
  var heldUntil: Moment

  init(number: Int, dial: Dial?, acceptor: Program, capacity: Int, now: Moment) {
    self.number = number
    self.dial = dial
    self.acceptor = acceptor
    self.capacity = dial?.program === acceptor ? .max : capacity
    toAcceptor = Way(lastArrival: now)
    toDialer = Way(lastArrival: now)
    heldUntil = now
  }

  /// A hub's own, to itself, in memory: nothing breaks it.
  var isInside: Bool { dial?.program === acceptor }

  func receiver(toAcceptor isToAcceptor: Bool) -> Program? { isToAcceptor ? acceptor : dial?.program }
}
