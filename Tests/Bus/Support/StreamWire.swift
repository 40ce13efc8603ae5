@testable import Bus

/// Both sides of a stream of events, and between them a wire of which a test decides what arrives by it.
struct StreamWire {
  enum Message: Hashable {
    case subscribe(UInt64, UInt32)
    case acknowledge(UInt64, UInt32)
    case told(UInt64)
    case event(LoggedEvent, UInt64)
  }

  /// What is on its way, and of which SUBSCRIBE it is.
  struct Parcel: Hashable {
    let attempt: Int
    let message: Message
  }

  struct Read: Hashable {
    let after: UInt64
    let limit: Int
    let waits: Bool
  }

  var log: [UInt64] = []
  private(set) var publisher: (stream: PublisherStream, attempt: Int)?
  private(set) var follower: FollowerStream
  private(set) var attempt = 0
  /// The page that is wanted.
  private(set) var read: Read?
  var there: [Parcel] = []
  var back: [Parcel] = []
  private(set) var now = Moment(microseconds: 0)
  /// What whoever follows was given.
  private(set) var handed: [UInt64] = []
  /// What must not be, if it was.
  private(set) var faults: [String] = []

  init(window: Int) { follower = FollowerStream(after: 0, window: window, now: now) }

  private mutating func push() {
    guard let attempt = publisher?.attempt else { return }
    while let step = publisher?.stream.next(hasRoom: true) {
      switch step {
      case .read(let after, let limit, let waits): read = Read(after: after, limit: limit, waits: waits)
      case .tell(let position): back.append(Parcel(attempt: attempt, message: .told(position)))
      case .send(let event, let previous): back.append(Parcel(attempt: attempt, message: .event(event, previous)))
      case .gap, .refuse: faults.append("the log is whole")
      }
    }
    if let stream = publisher?.stream, stream.heldEvents > BusLimits.streamEvents || stream.credit < 0 {
      faults.append("more than a page is held, or more than was granted is sent")
    }
  }

  /// The page that is wanted is read.
  /// - Returns: whether there is something to read.
  @discardableResult
  mutating func supply() -> Bool {
    guard let wanted = read else { return false }
    let events = log.filter { $0 > wanted.after }.prefix(wanted.limit).map { LoggedEvent(position: $0, body: [1, 2]) }
    if events.isEmpty && wanted.waits { return false }
    read = nil
    publisher?.stream.supply(LogPage(events: Array(events), oldest: 1, head: log.last ?? 0))
    push()
    return true
  }

  mutating func arriveThere() {
    guard !there.isEmpty else { return }
    let parcel = there.removeFirst()
    switch parcel.message {
    case .subscribe(let cursor, let credit):
      publisher = (PublisherStream(after: cursor, credit: credit), parcel.attempt)
      read = nil
    case .acknowledge(let position, let grant):
      guard publisher?.attempt == parcel.attempt else { return }
      if publisher?.stream.acknowledge(position, grant: grant) == .nonsense { faults.append("an ACK against the rules") }
    case .told, .event: return
    }
    push()
  }

  mutating func arriveBack() {
    guard !back.isEmpty else { return }
    let parcel = back.removeFirst()
    guard parcel.attempt == attempt else { return }
    let verdict: FollowerStream.Verdict
    switch parcel.message {
    case .told(let position): verdict = follower.told(position, now: now)
    case .event(let event, let previous): verdict = follower.take(event, previous: previous, now: now)
    case .subscribe, .acknowledge: return
    }
    if verdict == .broken { follower.lose(now: now) }
    if follower.unacknowledgedEvents > follower.window { faults.append("more events are under way than the window") }
  }

  /// Time goes by, and the follower does what is due.
  mutating func tick(after time: Duration) {
    now = now + time
    if follower.isOverdue(now, after: .seconds(3)) { follower.lose(now: now) }
    if follower.asks(now, after: .seconds(3)) { acknowledge() }
    if follower.wantsStream(now) {
      attempt += 1
      let (cursor, credit) = follower.subscribe(now: now)
      there.append(Parcel(attempt: attempt, message: .subscribe(cursor, credit)))
    }
  }

  private mutating func acknowledge() {
    let (position, grant) = follower.acknowledgement()
    there.append(Parcel(attempt: attempt, message: .acknowledge(position, grant)))
  }

  /// Whoever follows takes at most so many events, and is done with them.
  mutating func consume(_ limit: Int) {
    handed += follower.hand(upTo: limit).map(\.position)
    if follower.acknowledge(handed.last ?? 0) { acknowledge() }
  }

  /// The link breaks, and both sides hear of it.
  mutating func breakLink() {
    there = []
    back = []
    publisher = nil
    read = nil
    attempt += 1
    follower.loseLink(now: now)
  }

  /// Nothing is lost any more, for so many rounds or until all has come.
  mutating func settle(rounds: Int) {
    for _ in 0..<rounds where handed.count < log.count {
      tick(after: .milliseconds(250))
      while !there.isEmpty || !back.isEmpty {
        arriveThere()
        arriveBack()
      }
      supply()
      while !back.isEmpty { arriveBack() }
      consume(10)
    }
  }
}
