extension Engine {
  /// Takes in one frame. Every state of a link answers every message; what is not this protocol is counted and dropped.
  mutating func receive(_ frame: [UInt8], on link: LinkID, now: Moment) {
    guard exists(link) else { return }
    counters.framesIn += 1
    links[link.index].lastReceived = now
    links[link.index].pingSentAt = nil
    var reader = FrameReader(frame)
    var hasMore = true
    while hasMore && exists(link) {
      do throws(WireError) {
        hasMore = try next(&reader, on: link, now: now)
      } catch {
        counters.badFrames[error, default: 0] += 1
      }
    }
    // What came may have given credit.
    releaseWaiting(now: now)
    guard exists(link), links[link.index].isForgotten == true else { return }
    greet(link, now: now)
  }

  /// Takes in the next record; false at the frame's end. One that is refused does not take those after it with it.
  private mutating func next(_ reader: inout FrameReader, on link: LinkID, now: Moment) throws(WireError) -> Bool {
    guard let record = try reader.next() else { return false }
    counters.recordsIn += 1
    guard record.header.isUnderstood else {
      if record.header.type == .request {
        if links[link.index].state == .ready { _ = links[link.index].incoming.receive() }
        deny(record.header, link, BusRefusals.badMessage)
      }
      throw .notUnderstood
    }
    try handle(record, on: link, now: now)
    return true
  }

  /// The peer leaves. Who made the link says goodbye too: then the peer knows that all it said was heard, and may close the connection; what
  /// lies unread when it does, the library drops.
  private mutating func tookLeave(_ record: Record, on link: LinkID, now: Moment) {
    let answers = links[link.index].state == .ready && !links[link.index].isInbound && !hasLeft
    // Its answers went before it on the same link: a request that is still under way found it leaving.
    if record.header.flags.contains(.notExecuted) {
      for call in calls.endAll(on: link) { complete(call, .refused(Refusal(BusRefusals.draining, notExecuted: true))) }
    }
    disconnected(link, now: now)
    if answers { send(Header(.bye), Empty(), to: link) }
  }

  private mutating func cancelled(_ record: Record, on link: LinkID) {
    let origin = IncomingRequest.Origin(link: link, requestID: record.header.requestID)
    guard !unsubscribed(record, on: link), !cancelRelayed(origin) else { return }
    effects.actions.append(.cancel(link, origin.requestID))
  }

  private mutating func handle(_ record: Record, on link: LinkID, now: Moment) throws(WireError) {
    // Those two read theirs.
    if record.header.type != .request && record.header.type != .subscribe { try Extensions.check(record.extensionBytes) }
    switch record.header.type {
    case .request: try requested(record, on: link, now: now)
    case .reply: answered(record, on: link, now: now)
    case .error: refused(record, on: link, now: now)
    case .hello: try greeted(try Greeting(decoding: record.body), on: link)
    case .welcome: try welcomed(record, on: link, now: now)
    case .ping: pinged(record, on: link)
    case .pong: links[link.index].standing.load = Load(record.header.sequence)
    case .credit:
      if links[link.index].isInbound || links[link.index].state != .ready { counters.unexpected += 1 }
      links[link.index].outgoing.raise(to: record.header.credit)
    case .cancel: cancelled(record, on: link)
    case .drain:
      links[link.index].isDraining = true
      rebuildRoutes()
    case .bye: tookLeave(record, on: link, now: now)
    case .register, .renew, .unregister, .watch: try asked(record, on: link, now: now)
    case .registered, .renewed: try answeredByHub(record, on: link)
    case .table: try tabled(try DirectoryTable(decoding: record.body), on: link, now: now)
    case .subscribe: subscribed(record, on: link)
    case .acknowledgement: acknowledged(record, on: link)
    case .subscribed, .event, .gap: try followed(record, on: link, now: now)
    }
  }

  private mutating func refused(_ record: Record, on link: LinkID, now: Moment) {
    if record.header.requestID == 0, record.header.reason == BusRefusals.keyRevoked.code, !links[link.index].isInbound {
      keyRefused(by: link)
    }
    let isForgotten = record.header.reason == BusRefusals.unknownLink.code && links[link.index].isInbound == false
    if !endsStream(record, on: link, now: now) {
      if record.header.requestID != 0 { answered(record, on: link, now: now) } else if !isForgotten { counters.unexpected += 1 }
    }
    // The peer has forgotten the link, or is a new life of the program behind the same address. Hello is said when the
    // frame is read to its end: the calls that it refuses were surely not executed.
    if isForgotten { links[link.index].isForgotten = true }
  }

  private mutating func greeted(_ greeting: Greeting, on link: LinkID) throws(WireError) {
    guard links[link.index].isInbound == true, let peer = NodeID(greeting.node) else { throw .malformedField }
    // A connection outlives the right to it: the library tells only of new ones.
    if links[link.index].key != nil && links[link.index].grant == nil { return error(BusRefusals.keyRevoked.refusal(), for: 0, on: link) }
    loseStreams(on: link)
    links[link.index].peer = peer
    links[link.index].peerIncarnation = greeting.incarnation
    links[link.index].state = .ready
    var header = Header(.welcome)
    header.credit = links[link.index].incoming.begin(window: Overload.window(running: running))
    send(header, self.greeting, to: link)
    if isDraining { send(Header(.drain), Empty(), to: link) }
  }

  private mutating func welcomed(_ record: Record, on link: LinkID, now: Moment) throws(WireError) {
    let greeting = try Greeting(decoding: record.body)
    guard !links[link.index].isInbound, let peer = NodeID(greeting.node) else { throw .malformedField }
    if case .outbound(let expected) = links[link.index].kind, expected != peer { throw .malformedField }
    if links[link.index].state == .ready {
      // A second WELCOME of the same life answers a repeated HELLO; another life has lost what ran.
      guard links[link.index].peerIncarnation != greeting.incarnation || links[link.index].peer != peer else {
        return links[link.index].outgoing.begin(record.header.credit)
      }
      greet(link, now: now)
    }
    links[link.index].isToldRefused = false
    if links[link.index].peer != peer { compareClocks(greeting, of: peer) }
    links[link.index].peer = peer
    links[link.index].peerIncarnation = greeting.incarnation
    links[link.index].peerVersion = greeting.version
    links[link.index].state = .ready
    links[link.index].outgoing.begin(record.header.credit)
    links[link.index].standing = Standing()
    links[link.index].pingSentAt = nil
    if case .hub(let place) = links[link.index].kind {
      if links[link.index].isToldSilent { effects.actions.append(.notice(.hubAnswers(place: place))) }
      links[link.index].isToldSilent = false
      register(with: link)
      send(Header(.watch), Empty(), to: link)
    }
    rebuildRoutes()
    releaseWaiting(now: now)
  }

  private mutating func pinged(_ record: Record, on link: LinkID) {
    guard links[link.index].state == .ready else {
      return error(Refusal(BusRefusals.unknownLink, notExecuted: true), for: 0, on: link)
    }
    var header = Header(.pong)
    header.requestID = record.header.requestID
    header.sequence = load.word
    send(header, Empty(), to: link)
  }
}
