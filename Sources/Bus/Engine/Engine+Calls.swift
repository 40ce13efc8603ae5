extension Engine {
  /// What a caller wants carried.
  struct Outgoing {
    var service: String
    var serviceID: UInt32
    var method: UInt32
    var target: InstanceID?
    var extensions: [UInt8]
    var body: [UInt8]
  }

  /// Starts a call. It ends by exactly one completion, now or later.
  /// - Returns: the request id, by which it can be cancelled; nil when it has ended already.
  @discardableResult
  mutating func call(_ outgoing: Outgoing, within limit: Duration, waiter: Waiter, now: Moment) -> UInt64? {
    counters.callsStarted += 1
    guard !hasLeft else { return refuse(waiter, BusRefusals.stopped) }
    guard outgoing.body.count <= BusLimits.bodyBytes, outgoing.extensions.count <= BusLimits.headerBytes - Header.byteCount else {
      return refuse(waiter, BusRefusals.tooLarge)
    }
    let timeout = min(limit.microseconds, BusLimits.longestTimeout.microseconds)
    guard timeout > 0 else { return refuse(waiter, BusRefusals.deadlineExceeded) }
    let route = choose(outgoing.serviceID, target: outgoing.target)
    if route == nil && waiting.count >= BusLimits.waitingCalls { return refuse(waiter, BusRefusals.overloaded) }
    if let route, links[route.link.index].hasRoom == false { return refuse(waiter, BusRefusals.overloaded) }
    guard let requestID = calls.start(waiter, deadline: now.advanced(microseconds: timeout), now: now) else {
      return refuse(waiter, BusRefusals.overloaded)
    }
    if let route {
      transmit(requestID, outgoing.serviceID, outgoing.method, timeout, outgoing.extensions, outgoing.body, on: route.link)
    } else {
      calls.hold(
        HeldRequest(
          service: outgoing.service, target: outgoing.target, method: outgoing.method, extensions: outgoing.extensions, body: outgoing.body),
        for: requestID)
      waiting.append(requestID)
      connect(to: outgoing.service, now: now)
    }
    return requestID
  }

  private mutating func refuse(_ waiter: Waiter, _ kind: RefusalKind) -> UInt64? {
    counters.callsRefusedHere += 1
    effects.completions.append((waiter, .refused(Refusal(kind, notExecuted: true))))
    return nil
  }

  /// Ends a call that its caller gave up, and tells the peer.
  mutating func cancel(_ requestID: UInt64) {
    guard let call = calls.end(requestID) else { return }
    effects.completions.append((call.waiter, .refused(Refusal(BusRefusals.cancelled, notExecuted: call.link == nil))))
    guard let link = call.link, exists(link) else { return }
    links[link.index].inFlight -= 1
    var header = Header(.cancel)
    header.requestID = requestID
    send(header, Empty(), to: link)
  }

  /// Cancels the calls whose caller is gone.
  mutating func cancelCalls(where isGone: (Waiter) -> Bool) {
    for requestID in calls.requests(where: isGone) { cancel(requestID) }
  }

  /// Of two instances at random, the one with fewer calls in flight.
  private mutating func choose(_ service: UInt32, target: InstanceID?) -> Route? {
    guard let candidates = routes[service], let first = candidates.first else { return nil }
    if let target { return candidates.first { $0.instance == target } }
    guard candidates.count > 1 else { return first }
    let one = candidates[Int.random(in: 0..<candidates.count, using: &random)]
    let other = candidates[Int.random(in: 0..<candidates.count, using: &random)]
    return load(one.link) <= load(other.link) ? one : other
  }

  private func load(_ link: LinkID) -> Int { links[link.index].inFlight }

  private mutating func transmit(
    _ requestID: UInt64, _ service: UInt32, _ method: UInt32, _ remaining: Int64, _ extensions: [UInt8], _ body: [UInt8], on link: LinkID
  ) {
    var header = Header(.request)
    header.requestID = requestID
    header.service = service
    header.method = method
    header.timeout = UInt32(clamping: max(1, (remaining + 999) / 1_000))
    calls.assign(requestID, to: link)
    links[link.index].inFlight += 1
    send(header, extensions: extensions, body: body, to: link)
  }

  /// Sends what waited, as far as there are routes now.
  mutating func releaseWaiting(now: Moment) {
    resumeFollowing(now: now)
    guard !waiting.isEmpty else { return }
    var still: [UInt64] = []
    for requestID in waiting {
      guard let call = calls[requestID], let held = calls.heldRequest(of: requestID) else { continue }
      let service = ServiceName.identifier(held.service)
      if let route = choose(service, target: held.target), links[route.link.index].hasRoom == true {
        transmit(requestID, service, held.method, call.deadline.microseconds(since: now), held.extensions, held.body, on: route.link)
      } else {
        still.append(requestID)
      }
    }
    waiting = still
  }

  /// Ends the calls whose deadline has passed.
  mutating func expireCalls(now: Moment) {
    var awaited: [UInt64: String] = [:]
    for call in calls.expire(now, awaiting: { awaited[$0] = $1 }) {
      if let link = call.link {
        if exists(link) { links[link.index].inFlight -= 1 }
        effects.completions.append((call.waiter, .refused(BusRefusals.deadlineExceeded.refusal())))
      } else {
        effects.completions.append(
          (call.waiter, .refused(Refusal(BusRefusals.unavailable, detail: awaited[call.requestID] ?? "", notExecuted: true))))
      }
    }
  }

  /// Opens links to the instances of a service, as far as there are none.
  mutating func connect(to service: String, now: Moment) {
    for id in table.byService[service] ?? [] {
      guard let instance = table.entries[id]?.instance, let peer = NodeID(instance.node), outbound[peer] == nil,
        let link = open(.outbound(peer), now: now)
      else { continue }
      outbound[peer] = link
      effects.actions.append(.connect(link, instance))
    }
  }

  /// A REPLY or an ERROR came: the call that waits for it ends.
  mutating func answered(_ record: Record, on link: LinkID, now: Moment) {
    guard let call = calls.end(record.header.requestID, on: link) else {
      counters.lateReplies += 1
      return
    }
    links[link.index].inFlight -= 1
    if record.header.type == .reply {
      effects.completions.append((call.waiter, .reply(record.body)))
    } else {
      effects.completions.append((call.waiter, .refused(Refusal(record))))
    }
  }
}

extension Refusal {
  /// The refusal that an ERROR record tells.
  init(_ record: Record) {
    let status = Status(rawValue: record.header.status) ?? .unknown
    let body = (try? RefusalBody(decoding: record.body)) ?? RefusalBody()
    self.init(code: record.header.reason, status: status, notExecuted: record.header.flags.contains(.notExecuted), body: body)
  }
}
