import Testing

@testable import Bus

@Suite("Credit, in every order in which things can happen")
struct CreditEnumerationTests {
  static let window: UInt32 = 2

  enum Event: CaseIterable { case send, hello, arrive, finish, tell, answer }

  enum Forward { case request(hello: Int), hello }
  enum Back { case grant(UInt32), welcome(UInt32) }

  /// Both sides and what is on the way; beside them, in plain numbers, what was sent.
  struct World {
    var outgoing = OutgoingCredit()
    var incoming = IncomingCredit()
    var forward: [Forward] = []
    var back: [Back] = []
    /// Requests that run, by the hello after which they were sent.
    var running: [Int] = []
    var hellos = 0
    var isGreeting = false

    init() {
      outgoing.restart()
      outgoing.begin(incoming.begin(window: CreditEnumerationTests.window))
    }

    var current: Int {
      running.count { $0 == hellos }
        + forward.count { if case .request(hellos) = $0 { true } else { false } }
    }

    /// All that is on the way arrives, and all that runs ends: how many requests may be sent at once then.
    func atRest() -> Int {
      var rest = self
      while true {
        if !rest.back.isEmpty {
          _ = rest.take(.answer)
        } else if !rest.forward.isEmpty {
          _ = rest.take(.arrive)
        } else if !rest.running.isEmpty {
          _ = rest.take(.finish)
        } else {
          break
        }
      }
      var count = 0
      while rest.outgoing.isLeft && count < 10 {
        rest.outgoing.take()
        count += 1
      }
      return count
    }

    mutating func take(_ event: Event) -> Enumeration<World, Event>.Outcome {
      switch event {
      case .send:
        guard outgoing.isLeft else { return .impossible }
        outgoing.take()
        forward.append(.request(hello: hellos))
      case .hello:
        // One at a time: a second HELLO before the answer to the first is told apart by nothing in a grant.
        guard !isGreeting else { return .impossible }
        outgoing.restart()
        hellos += 1
        isGreeting = true
        forward.append(.hello)
      case .arrive:
        guard !forward.isEmpty else { return .impossible }
        switch forward.removeFirst() {
        case .request(let hello):
          running.append(hello)
          guard incoming.receive() else { return .wrong("a request that its sender had credit for is refused") }
        case .hello: back.append(.welcome(incoming.begin(window: CreditEnumerationTests.window)))
        }
      case .finish:
        guard !running.isEmpty else { return .impossible }
        running.removeFirst()
        back.append(.grant(incoming.finish(window: CreditEnumerationTests.window)))
      case .tell:
        guard let grant = incoming.worthTelling(window: CreditEnumerationTests.window) else { return .impossible }
        back.append(.grant(grant))
      case .answer:
        guard !back.isEmpty else { return .impossible }
        switch back.removeFirst() {
        case .grant(let grant): outgoing.raise(to: grant)
        case .welcome(let grant):
          outgoing.begin(grant)
          isGreeting = false
        }
      }
      guard current <= Int(CreditEnumerationTests.window) else { return .wrong("\(current) requests are sent since hello") }
      return .happened
    }
  }

  @Test func `lets no more than the window be sent since hello, and refuses nothing that it granted`() throws {
    var all = Enumeration<World, Event>(of: Event.allCases) { $0.take($1) }
    try all.run(World(), depth: 12)
    #expect(all.sequences == 57_920)
  }

  @Test func `is whole again at rest, whatever came before`() throws {
    var all = Enumeration<World, Event>(of: Event.allCases) { world, event in
      let outcome = world.take(event)
      guard case .happened = outcome else { return outcome }
      let left = world.atRest()
      return left == Int(Self.window) ? .happened : .wrong("\(left) requests may be sent at rest")
    }
    try all.run(World(), depth: 9)
    #expect(all.sequences == 3_735)
  }
}
