import Synchronization

/// Answers the library's question whether a key may come in (ZAP, RFC 27), on a thread of its own. Without it the library would let every key in.
final class KeyAuthenticator: Sendable {
  static let domain = Array("yimen".utf8)

  /// How long refusals are counted before they are told of again, in microseconds: who knocks all the time must not fill a log.
  private static let silence = 1_000_000

  private struct Refusals {
    var toldAt = Int.min / 2
    var since = 0
  }

  private let ring: Mutex<KeyRing>
  private let refusals = Mutex(Refusals())
  private let timeOfDay: @Sendable () -> Int
  /// Told of a key that is not let in, and of how many there were since the last time.
  private let tell: @Sendable (CurveKey?, Int) -> Void

  init(_ ring: KeyRing, timeOfDay: @escaping @Sendable () -> Int, tell: @escaping @Sendable (CurveKey?, Int) -> Void) {
    self.ring = Mutex(ring)
    self.timeOfDay = timeOfDay
    self.tell = tell
  }

  private func refused(_ key: CurveKey?) {
    let time = timeOfDay()
    let count = refusals.withLock { refusals in
      refusals.since += 1
      // A clock may be set back.
      guard abs(time - refusals.toldAt) >= Self.silence else { return 0 }
      defer { refusals = Refusals(toldAt: time) }
      return refusals.since
    }
    if count > 0 { tell(key, count) }
  }

  func replace(_ ring: KeyRing) { self.ring.withLock { $0 = ring } }

  /// Begins to answer; ends with the context. It must have begun before a socket is bound.
  func start(in context: Context) throws(TransportError) {
    // Bound here, so that it is there when this returns; from then on only its thread touches it.
    nonisolated(unsafe) let socket = try Socket(.reply, in: context)
    _ = try unsafe socket.bind("inproc://zeromq.zap.01")
    Thread.start { [self] in
      let socket = unsafe socket
      defer { socket.close() }
      while true {
        if let question = socket.receive(waiting: true, limit: 8) {
          socket.send(parts: answer(question))
        } else if Socket.hasContextEnded {
          return
        }
      }
    }
  }

  /// Version, id of the question, domain, address, routing id, mechanism, and the key; the answer is version, id, status, text, what the peer is
  /// called, metadata (RFC 27).
  func answer(_ question: [[UInt8]]) -> [[UInt8]] {
    func reply(_ status: String, _ text: String, _ user: String = "") -> [[UInt8]] {
      [Array("1.0".utf8), question.count > 1 ? question[1] : []] + [status, text, user].map { Array($0.utf8) } + [[]]
    }
    guard question.count == 7, question[0] == Array("1.0".utf8), question[2] == Self.domain, question[5] == Array("CURVE".utf8),
      let key = CurveKey(question[6])
    else {
      refused(nil)
      return reply("400", "not a key")
    }
    guard ring.withLock({ $0.grant(of: key, at: timeOfDay()) }) != nil else {
      refused(key)
      return reply("400", "not let in")
    }
    return reply("200", "", key.description)
  }
}
