/// How many requests the peer of a link may still be sent: cumulative counts that wrap, as they travel (docs/PROTOCOL.md, "Credit").
struct OutgoingCredit: Sendable {
  private var sent: UInt32 = 0
  private var granted: UInt32 = 0
  /// A peer that says nothing of credit in its WELCOME is sent what comes.
  private var isCounted = false
  /// A HELLO is on its way: what the peer grants before its WELCOME counts from an earlier one.
  private var isRestarting = true

  var isLeft: Bool { !isCounted || Int32(bitPattern: granted &- sent) > 0 }

  /// How much is left; nil where the peer does not count.
  var left: Int? { isCounted ? max(0, Int(Int32(bitPattern: granted &- sent))) : nil }

  mutating func take() { sent &+= 1 }

  /// HELLO is said: both sides count from zero; until the answer the rest of the old grant is good.
  mutating func restart() {
    granted = granted &- sent
    sent = 0
    isRestarting = true
  }

  /// WELCOME tells the first grant.
  ///
  /// With two HELLOs on their way, what the peer grants between them may be taken after the first WELCOME, though it counts from the first
  /// HELLO: then a few requests may go beyond the grant, and are refused, not executed. The second WELCOME sets it right. To wait for
  /// that one instead would be worse: were a HELLO lost, no grant would count any more.
  mutating func begin(_ grant: UInt32) {
    granted = grant
    isCounted = grant > 0
    isRestarting = false
  }

  /// Takes in a grant; one that is older than what is known changes nothing.
  mutating func raise(to grant: UInt32) {
    // None is told by answers to what is no request.
    guard grant != 0, isCounted, !isRestarting, Int32(bitPattern: grant &- granted) > 0 else { return }
    granted = grant
  }
}

/// How many requests this side lets the peer of a link send.
struct IncomingCredit: Sendable {
  private var received: UInt32 = 0
  private var finished: UInt32 = 0
  private var told: UInt32 = 0

  /// How many requests the peer may still send.
  var left: Int { max(0, Int(Int32(bitPattern: told &- received))) }

  /// A peer that has said hello counts from zero. What still runs of before gives nothing back when it ends: what it cost was counted
  /// from an earlier hello.
  mutating func begin(window: UInt32) -> UInt32 {
    (received, finished, told) = (0, finished &- received, window)
    return window
  }

  /// A request came. False when it was not granted.
  mutating func receive() -> Bool {
    received &+= 1
    return Int32(bitPattern: told &- received) >= 0
  }

  /// A request was answered. What may be sent now, told with the answer.
  mutating func finish(window: UInt32) -> UInt32 {
    finished &+= 1
    return grant(window)
  }

  /// The grant to tell by itself: nil while the peer has enough, or nothing more can be given.
  mutating func worthTelling(window: UInt32) -> UInt32? {
    let before = told
    guard Int32(bitPattern: told &- received) < Int32(bitPattern: window / 4), grant(window) != before else { return nil }
    return told
  }

  private mutating func grant(_ window: UInt32) -> UInt32 {
    let next = finished &+ window
    if Int32(bitPattern: next &- told) > 0 { told = next }
    return told
  }
}
