/// The side that follows.
extension Engine {
  /// Begins to follow a service's log; it goes on over every loss until it is ended.
  /// - Returns: by what it is known here; nil when there is no room, or this node has left.
  mutating func follow(_ service: String, after cursor: UInt64, window: Int, extensions: [UInt8], now: Moment) -> UInt64? {
    guard !hasLeft, streams.followed.count < BusLimits.subscriptions else { return nil }
    let id = streams.newID()
    streams.followed[id] = .init(
      service: service, serviceID: ServiceName.identifier(service), extensions: extensions,
      stream: FollowerStream(after: cursor, window: window, now: now))
    resume(id, now: now)
    return id
  }

  /// Nobody follows any more.
  mutating func unfollow(_ id: UInt64) {
    drop(id)
    streams.followed[id] = nil
  }

  /// Takes what has come, at most so many events; the end only once there are none.
  mutating func take(_ id: UInt64, upTo limit: Int) -> FollowerNews {
    guard let events = streams.followed[id]?.stream.hand(upTo: limit) else { return .ended(BusRefusals.cancelled.refusal()) }
    if !events.isEmpty { return .events(events) }
    if let stream = streams.followed[id]?.stream, case .ended(let refusal) = stream.state { return .ended(refusal) }
    return .nothing
  }

  /// Everything up to a position is done with.
  mutating func acknowledge(_ id: UInt64, upTo position: UInt64) {
    if streams.followed[id]?.stream.acknowledge(position) == true { acknowledge(id) }
  }

  /// Subscribes for those who wait for it, as far as there are routes now.
  mutating func resumeFollowing(now: Moment) {
    guard !hasLeft else { return }
    for (id, followed) in streams.followed where followed.stream.wantsStream(now) { resume(id, now: now) }
  }

  private mutating func resume(_ id: UInt64, now: Moment) {
    guard let followed = streams.followed[id], followed.stream.wantsStream(now) else { return }
    guard let route = routes[followed.serviceID]?.candidates.randomElement(using: &random), links[route.link.index].hasRoom else {
      return connect(to: followed.service, now: now)
    }
    guard let (cursor, credit) = streams.followed[id]?.stream.subscribe(now: now) else { return }
    let requestID = streams.newID()
    streams.followed[id]?.attempt = .init(link: route.link, requestID: requestID)
    streams.follower[requestID] = id
    var header = Header(.subscribe)
    header.requestID = requestID
    header.service = followed.serviceID
    header.sequence = cursor
    header.credit = credit
    send(header, extensions: followed.extensions, body: [], to: route.link)
  }

  /// SUBSCRIBED, EVENT or GAP. Of a stream that is not known they are counted, and the publisher is told to end it.
  mutating func followed(_ record: Record, on link: LinkID, now: Moment) throws(WireError) {
    let header = record.header
    guard let id = followerID(of: header.requestID, on: link) else {
      counters.unexpected += 1
      if header.type == .event && links[link.index].state == .ready { cancelStream(header.requestID, on: link) }
      return
    }
    switch header.type {
    case .gap:
      detach(id)
      streams.followed[id]?.stream.miss(from: header.sequence)
      effects.actions.append(.arrived(id))
    case .subscribed:
      if streams.followed[id]?.stream.told(header.sequence, now: now) == .broken { restart(id, now: now) }
    default:
      let body: PushedEvent
      do throws(WireError) {
        body = try PushedEvent(decoding: record.body)
      } catch {
        // As good as lost.
        restart(id, now: now)
        throw error
      }
      counters.eventsIn += 1
      let event = LoggedEvent(position: header.sequence, body: body.event)
      switch streams.followed[id]?.stream.take(event, previous: body.previous, now: now) {
      // Whoever follows takes all that is kept before it waits.
      case .taken: if streams.followed[id]?.stream.keptEvents == 1 { effects.actions.append(.arrived(id)) }
      case .broken: restart(id, now: now)
      case .repeated, nil: counters.unexpected += 1
      }
    }
  }

  /// ERROR with a stream's id: it is over, for now or for good. False when it names none.
  mutating func endsStream(_ record: Record, on link: LinkID, now: Moment) -> Bool {
    guard let id = followerID(of: record.header.requestID, on: link) else { return false }
    let refusal = Refusal(record)
    detach(id)
    if refusal.retry {
      streams.followed[id]?.stream.lose(now: now)
      // Where the peer is asked to be left alone, the next instance is asked; this one when its time has come.
      if refusal.code != BusRefusals.unknownLink.code { resume(id, now: now) }
    } else {
      streams.followed[id]?.stream.end(refusal)
      effects.actions.append(.arrived(id))
    }
    return true
  }

  /// Ends all that this node follows: it leaves.
  mutating func endFollowing() {
    for id in streams.followed.keys {
      drop(id)
      streams.followed[id]?.stream.end(BusRefusals.stopped.refusal())
      effects.actions.append(.arrived(id))
    }
  }

  private func followerID(of requestID: UInt64, on link: LinkID) -> UInt64? {
    guard let id = streams.follower[requestID], streams.followed[id]?.attempt?.link == link else { return nil }
    return id
  }

  /// Begins a stream anew, since what comes by it is not to be trusted.
  mutating func restart(_ id: UInt64, now: Moment) {
    counters.streamsBroken += 1
    drop(id)
    streams.followed[id]?.stream.lose(now: now)
    resume(id, now: now)
  }

  /// Tells the publisher that nobody follows the stream, and forgets it.
  private mutating func drop(_ id: UInt64) {
    guard let attempt = streams.followed[id]?.attempt else { return }
    detach(id)
    cancelStream(attempt.requestID, on: attempt.link)
  }

  mutating func detach(_ id: UInt64) {
    guard let attempt = streams.followed[id]?.attempt else { return }
    streams.follower[attempt.requestID] = nil
    streams.followed[id]?.attempt = nil
  }

  private mutating func cancelStream(_ requestID: UInt64, on link: LinkID) {
    var header = Header(.cancel)
    header.requestID = requestID
    send(header, Empty(), to: link)
  }

  mutating func acknowledge(_ id: UInt64) {
    guard let attempt = streams.followed[id]?.attempt, let (position, grant) = streams.followed[id]?.stream.acknowledgement() else {
      return
    }
    var header = Header(.acknowledgement)
    header.requestID = attempt.requestID
    header.sequence = position
    header.credit = grant
    send(header, Empty(), to: attempt.link)
  }
}
