import DequeModule

/// One follower of a log, on the side that has the log: what may be sent to it, and what must be read for that.
///
/// *reading the first page* → `start` → *sending what is granted*, a page read whenever the last one is sent → ended, by GAP or a refusal.
/// It holds at most one page, and a number for each event that is not acknowledged.
struct PublisherStream: Hashable {
  /// The one thing to do next.
  enum Step: Equatable {
    /// Read a page; when there is nothing after the position, wait for it, if told so.
    case read(after: UInt64, limit: Int, waits: Bool)
    /// Tell where the stream stands.
    case tell(position: UInt64)
    case send(LoggedEvent, previous: UInt64)
    /// The last step: the follower is not in this log; it can be had again from here.
    case gap(from: UInt64)
    /// The last step.
    case refuse(RefusalKind, detail: String)
  }

  /// What an ACK was worth.
  enum Acknowledgement { case taken, repeated, nonsense }

  private enum State: Hashable {
    case starting
    case started
    case gone(from: UInt64)
    case failed(RefusalKind, detail: String)
    case ended
  }

  private struct Sent: Hashable {
    let position: UInt64
    let bytes: Int
  }

  private var state = State.starting
  private var hasPage = false
  private var isReading = false
  private var isAsked = false
  /// The last event that was sent, or the cursor from which the stream started.
  private(set) var position: UInt64
  private(set) var acknowledged: UInt64
  /// Counted over the whole stream, modulo 2^32, as they travel.
  private var granted: UInt32
  private var sent: UInt32
  private var page: Deque<LoggedEvent> = []
  private var unacknowledged: Deque<Sent> = []
  private(set) var unacknowledgedBytes = 0

  /// - Parameter sent: how many events count as sent already; a test's way to where the count begins again.
  init(after cursor: UInt64, credit: UInt32, sent: UInt32 = 0) {
    position = cursor
    acknowledged = cursor
    self.sent = sent
    granted = sent &+ min(credit, UInt32(BusLimits.streamEvents))
  }

  var credit: Int { Int(Int32(bitPattern: granted &- sent)) }
  var heldEvents: Int { page.count }

  /// What to do next; nil when there is nothing until something happens.
  /// - Parameter hasRoom: whether the link takes more.
  mutating func next(hasRoom: Bool) -> Step? {
    switch state {
    case .ended: return nil
    case .gone(let oldest):
      state = .ended
      return .gap(from: oldest)
    case .failed(let kind, let detail):
      state = .ended
      return .refuse(kind, detail: detail)
    case .starting:
      guard hasPage else { return read(waits: false) }
      state = .started
      return .tell(position: position)
    case .started: break
    }
    if isAsked {
      isAsked = false
      return .tell(position: position)
    }
    guard credit > 0 else { return nil }
    guard let event = page.first else { return read(waits: true) }
    guard hasRoom, unacknowledged.isEmpty || unacknowledgedBytes + event.body.count <= BusLimits.streamBytes else { return nil }
    guard event.body.count <= BusLimits.eventBytes else {
      state = .ended
      return .refuse(BusRefusals.tooLarge, detail: "event \(event.position)")
    }
    page.removeFirst()
    let previous = position
    position = event.position
    sent &+= 1
    unacknowledged.append(Sent(position: event.position, bytes: event.body.count))
    unacknowledgedBytes += event.body.count
    return .send(event, previous: previous)
  }

  private mutating func read(waits: Bool) -> Step? {
    guard !isReading else { return nil }
    isReading = true
    return .read(after: position, limit: max(1, credit), waits: waits)
  }

  /// A page was read. What of it goes over the stream's bytes is read again later.
  mutating func supply(_ read: LogPage) {
    guard isReading, state == .starting || state == .started else { return }
    isReading = false
    hasPage = true
    if read.oldest > 0 && position < read.oldest - 1 {
      state = .gone(from: read.oldest)
    } else if read.events.isEmpty && position > read.head {
      // The follower has seen more than there is: the log is another, or was set back.
      state = .gone(from: read.head + 1)
    } else {
      take(read.events)
    }
  }

  private mutating func take(_ events: [LoggedEvent]) {
    var last = position
    var bytes = 0
    for event in events.prefix(BusLimits.streamEvents) {
      guard event.position > last else {
        state = .failed(BusRefusals.internalFault, detail: "positions do not rise")
        return page.removeAll()
      }
      bytes += event.body.count
      guard page.isEmpty || bytes <= BusLimits.streamBytes else { return }
      last = event.position
      page.append(event)
    }
  }

  /// The log could not be read.
  mutating func fail(_ kind: RefusalKind, detail: String = "") {
    if state == .starting || state == .started { state = .failed(kind, detail: detail) }
  }

  /// An ACK came: what is acknowledged, and how many events may be sent in all. Said twice, it asks where the stream stands.
  mutating func acknowledge(_ upTo: UInt64, grant: UInt32) -> Acknowledgement {
    let more = Int32(bitPattern: grant &- granted)
    let open = Int32(bitPattern: grant &- sent)
    guard upTo <= position, more >= 0, open >= 0, open <= BusLimits.streamEvents else { return .nonsense }
    let isNew = more > 0 || upTo > acknowledged
    granted = grant
    acknowledged = max(acknowledged, upTo)
    while let oldest = unacknowledged.first, oldest.position <= acknowledged {
      unacknowledgedBytes -= oldest.bytes
      unacknowledged.removeFirst()
    }
    if !isNew && state == .started { isAsked = true }
    return isNew ? .taken : .repeated
  }
}
