extension Engine {
  typealias Outgoing = OutgoingRequest

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
    let deadline = now.advanced(microseconds: timeout)
    let choice = choose(outgoing.serviceID, target: outgoing.target, now: now)
    if case .link(let link) = choice {
      guard links[link.index].hasRoom, let requestID = calls.start(.caller(waiter), deadline: deadline, now: now) else {
        return refuse(waiter, BusRefusals.overloaded)
      }
      transmit(requestID, outgoing, timeout, on: link)
      return requestID
    }
    if case .nowhere = choice, !outgoing.waitsForReady, !isExpected(outgoing.service) { return refuse(waiter, BusRefusals.unavailable) }
    guard makeRoom(for: outgoing.priority), let requestID = calls.start(.caller(waiter), deadline: deadline, now: now) else {
      return refuse(waiter, BusRefusals.overloaded)
    }
    hold(outgoing, requestID, now: now)
    return requestID
  }

  private mutating func refuse(_ waiter: Waiter, _ kind: RefusalKind) -> UInt64? {
    counters.callsRefusedHere += 1
    effects.completions.append((waiter, .refused(Refusal(kind, notExecuted: true))))
    return nil
  }

  /// Whether an instance of the service is known, so that a link to it may stand soon.
  private func isExpected(_ service: String) -> Bool {
    reach == .relayed ? !hubs.isEmpty : table.byService[service]?.isEmpty == false
  }

  /// Lets a call wait for a link or for credit.
  mutating func hold(_ outgoing: Outgoing, _ requestID: UInt64, now: Moment) {
    calls.hold(outgoing, for: requestID)
    waiting.append(requestID, for: WaitingCalls.Destination(service: outgoing.serviceID, target: outgoing.target), outgoing.priority)
    connect(to: outgoing.service, now: now)
  }

  /// Whether one more call may wait; a less important one gives way.
  mutating func makeRoom(for priority: Priority) -> Bool {
    guard calls.heldCount >= BusLimits.waitingCalls else { return true }
    while let loser = waiting.popLast(below: priority) {
      guard let call = calls.end(loser) else { continue }
      counters.shed += 1
      complete(call, .refused(Refusal(BusRefusals.overloaded, notExecuted: true)))
      return true
    }
    return false
  }

  /// Tells whoever waits for a call how it ended.
  mutating func complete(_ call: CallTable<Party<Waiter>>.Call, _ outcome: CallOutcome) {
    switch call.waiter {
    case .caller(let waiter): effects.completions.append((waiter, outcome))
    case .relayed(let origin):
      relayed[origin] = nil
      finish(origin, outcome)
    }
  }

  /// Ends a call that its caller gave up, and tells the peer.
  mutating func cancel(_ requestID: UInt64) {
    guard let call = calls.end(requestID) else { return }
    complete(call, .refused(Refusal(BusRefusals.cancelled, notExecuted: call.link == nil)))
    guard let link = call.link, exists(link) else { return }
    giveUp(requestID, on: link)
  }

  /// Tells the peer that nobody waits any more for a call that the link carried.
  private mutating func giveUp(_ requestID: UInt64, on link: LinkID) {
    links[link.index].inFlight -= 1
    var header = Header(.cancel)
    header.requestID = requestID
    send(header, Empty(), to: link)
  }

  /// Cancels the calls whose caller is gone.
  mutating func cancelCalls(where isGone: (Waiter) -> Bool) {
    let gone = calls.requests { party in
      if case .caller(let waiter) = party { isGone(waiter) } else { false }
    }
    for requestID in gone { cancel(requestID) }
  }

  mutating func transmit(_ requestID: UInt64, _ outgoing: Outgoing, _ remaining: Int64, on link: LinkID) {
    var header = Header(.request)
    header.requestID = requestID
    header.service = outgoing.serviceID
    header.method = outgoing.method
    header.priority = outgoing.priority
    header.hopLimit = outgoing.hopLimit
    header.timeout = UInt32(clamping: max(1, (remaining + 999) / 1_000))
    carry(requestID, on: link)
    send(header, extensions: outgoing.extensions, body: outgoing.body, to: link)
  }

  /// Notes that a link carries a call.
  mutating func carry(_ requestID: UInt64, on link: LinkID) {
    calls.assign(requestID, to: link)
    links[link.index].inFlight += 1
    links[link.index].outgoing.take()
  }

  /// Sends what waited, as far as there are links and credit now.
  mutating func releaseWaiting(now: Moment) {
    resumeFollowing(now: now)
    guard !waiting.isEmpty else { return }
    for destination in waiting.destinations { release(destination, now: now) }
  }

  private mutating func release(_ destination: WaitingCalls.Destination, now: Moment) {
    while case .link(let link) = choose(destination.service, target: destination.target, now: now), links[link.index].hasRoom,
      let requestID = waiting.popFirst(for: destination)
    {
      guard let call = calls[requestID], let held = calls.heldRequest(of: requestID) else { continue }
      transmit(requestID, held, call.deadline.microseconds(since: now), on: link)
    }
  }

  /// Ends the calls whose deadline has passed, and tells their peers: what is read for nobody would keep others waiting.
  mutating func expireCalls(now: Moment) {
    var awaited: [UInt64: String] = [:]
    for call in calls.expire(now, awaiting: { awaited[$0] = $1 }) {
      if let link = call.link {
        if exists(link) {
          giveUp(call.requestID, on: link)
          noteFailure(of: link, now: now)
        }
        complete(call, .refused(BusRefusals.deadlineExceeded.refusal()))
      } else {
        complete(call, .refused(Refusal(BusRefusals.unavailable, detail: awaited[call.requestID] ?? "", notExecuted: true)))
      }
    }
  }

  /// Opens links to the instances of a service, as far as there are none.
  mutating func connect(to service: String, now: Moment) {
    guard reach == .direct else { return }
    for id in table.byService[service] ?? [] {
      guard let instance = table.entries[id]?.instance, let peer = NodeID(instance.node), outbound[peer] == nil,
        let link = open(.outbound(peer), key: key.isEmpty ? nil : CurveKey(instance.key), now: now)
      else { continue }
      outbound[peer] = link
      effects.actions.append(.connect(link, instance))
    }
  }

  /// A REPLY or an ERROR came: the call that waits for it ends.
  mutating func answered(_ record: Record, on link: LinkID, now: Moment) {
    // Also an answer that nobody waits for any more tells of credit; perhaps it is the last that does.
    links[link.index].outgoing.raise(to: record.header.credit)
    guard let call = calls.end(record.header.requestID, on: link) else {
      counters.lateReplies += 1
      return
    }
    links[link.index].inFlight -= 1
    if record.header.type == .reply || !Self.isFailure(record.header.reason) {
      links[link.index].standing.succeeded(load: Load(record.header.sequence))
    } else {
      noteFailure(of: link, now: now)
    }
    switch call.waiter {
    case .caller(let waiter):
      let outcome = record.header.type == .reply ? CallOutcome.reply(record.body) : .refused(Refusal(record))
      effects.completions.append((waiter, outcome))
    case .relayed(let origin): passBack(record, to: origin)
    }
  }

  /// What speaks against an instance, not against the request.
  private static func isFailure(_ code: UInt16) -> Bool {
    code == BusRefusals.internalFault.code || code == BusRefusals.storeUnavailable.code || code == BusRefusals.deadlineExceeded.code
  }

  /// An instance that fails again and again is left out for a while.
  private mutating func noteFailure(of link: LinkID, now: Moment) {
    if links[link.index].standing.failed(now: now) { counters.ejections += 1 }
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
