extension Engine {
  /// Takes on a service. Its instance is registered with every hub.
  mutating func host(_ service: HostedService, version: String, endpoints: [String], now: Moment) {
    hosted[ServiceName.identifier(service.name)] = service
    var instance = Instance()
    instance.id = service.instance.bytes
    instance.incarnation = incarnation
    instance.revision = 1
    instance.service = service.name
    instance.version = version
    instance.node = node.bytes
    instance.endpoints = endpoints
    instance.contract = service.contract
    instance.key = key
    instance.leaseMilliseconds = Int(timing.lease.microseconds / 1_000)
    own.append(instance)
    for hub in hubs where links[hub.index].state == .ready { register(with: hub) }
  }

  mutating func register(with hub: LinkID) {
    guard !own.isEmpty else { return }
    var registration = Registration()
    registration.instances = own
    send(Header(.register), registration, to: hub)
  }

  /// Checks a request; what may not run is answered here, and it is certain that it was not executed.
  /// - Throws: `malformedHeader` for one without an id.
  mutating func requested(_ record: Record, on link: LinkID, now: Moment) throws(WireError) {
    let header = record.header
    guard links[link.index].state == .ready else { return deny(header, link, BusRefusals.unknownLink) }
    if !links[link.index].incoming.receive() {
      counters.beyondCredit += 1
      return deny(header, link, BusRefusals.overloaded)
    }
    // Its answer could not be told from that of the next such one.
    guard header.requestID != 0 else {
      deny(header, link, BusRefusals.badMessage)
      throw .malformedHeader
    }
    guard !isDraining else { return deny(header, link, BusRefusals.draining) }
    guard Overload.accepts(header.priority, running: running), links[link.index].hasRoom else {
      counters.shed += 1
      return deny(header, link, BusRefusals.overloaded)
    }
    guard let service = hosted[header.service] else {
      let isRelay = directory != nil && header.service != 0 && links[link.index].isInbound
      guard isRelay else { return deny(header, link, BusRefusals.unknownMethod) }
      return relay(record, from: .init(link: link, requestID: header.requestID), now: now)
    }
    guard let entry = service.methods[header.method] else { return deny(header, link, BusRefusals.unknownMethod) }
    let method = entry.method
    guard header.timeout > 0 else { return deny(header, link, BusRefusals.deadlineExceeded) }
    let request: IncomingRequest
    do throws(WireError) {
      request = try IncomingRequest(
        record, origin: .init(link: link, requestID: header.requestID), operation: entry.operation, deadline: header.deadline(now),
        known: &links[link.index].principal)
    } catch {
      return deny(header, link, BusRefusals.badMessage)
    }
    if let target = request.extensions.target, target != service.instance { return deny(header, link, BusRefusals.unavailable) }
    guard mayClaim(request.extensions.principal, header, on: link) else { return }
    if !method.roles.isEmpty {
      let role = request.extensions.principal?.role ?? .none
      guard method.roles.contains(role) else {
        return deny(header, link, BusRefusals.roleMissing, of: role, detail: method.rolesNeeded)
      }
    }
    if method.kind == .command && request.extensions.key.isEmpty { return deny(header, link, BusRefusals.keyMissing, detail: method.name) }
    if !key.isEmpty { unsafe request.proof = proof(of: request.extensions, on: link) }
    running += 1
    links[link.index].running += 1
    effects.requests.append(request)
  }

  /// Whether a request may be begun after all. Those that came in one frame with it may have filled the link with answers that the peer
  /// does not take as fast: then it is refused, as one that comes later would be.
  mutating func begins(_ origin: IncomingRequest.Origin) -> Bool {
    guard exists(origin.link), links[origin.link.index].isBlocked, !links[origin.link.index].hasRoom else { return true }
    counters.shed += 1
    finish(origin, .refused(overloaded))
    return false
  }

  mutating func deny(_ request: Header, _ link: LinkID, _ kind: RefusalKind, detail: String = "") {
    let refusal = kind == BusRefusals.overloaded ? overloaded : Refusal(kind, detail: detail, notExecuted: true)
    error(refusal, for: request.requestID, on: link, givesCredit: request.type == .request)
  }

  /// Too much runs, or is queued; with when to come again.
  private var overloaded: Refusal {
    var refusal = Refusal(BusRefusals.overloaded, notExecuted: true)
    refusal.retryAfter = Overload.advice(running: running)
    return refusal
  }

  /// - Parameter givesCredit: whether it answers a request; what answers anything else gives none back, as nothing was taken.
  mutating func error(_ refusal: Refusal, for requestID: UInt64, on link: LinkID, givesCredit: Bool = false) {
    var header = Header(.error)
    header.requestID = requestID
    header.status = refusal.status.rawValue
    header.reason = refusal.code
    if refusal.notExecuted { header.flags.insert(.notExecuted) }
    if givesCredit { tell(in: &header, on: link) }
    send(header, RefusalBody(refusal), to: link)
  }

  /// A request that was executed has its answer. The link may be gone by then; the answer with it.
  mutating func finish(_ origin: IncomingRequest.Origin, _ outcome: CallOutcome) {
    running -= 1
    guard exists(origin.link) else { return }
    links[origin.link.index].running -= 1
    guard links[origin.link.index].isLetIn else { return }
    switch outcome {
    case .reply where links[origin.link.index].isUnread: refuseUnread(origin)
    case .reply(let body) where body.count <= BusLimits.bodyBytes:
      var header = Header(.reply)
      header.requestID = origin.requestID
      tell(in: &header, on: origin.link)
      links[origin.link.index].answer { $0.append(header, extensions: [], body: body) }
      markDirty(origin.link)
    case .reply:
      error(BusRefusals.tooLarge.refusal(), for: origin.requestID, on: origin.link, givesCredit: true)
    case .refused(let refusal):
      error(refusal, for: origin.requestID, on: origin.link, givesCredit: true)
    }
  }

  /// There is no room for the answer to a request that was executed: its peer does not read as fast as it asks. It is told so, in little,
  /// and may ask again what may be repeated; were it dropped instead, all its other calls would be lost too.
  mutating func refuseUnread(_ origin: IncomingRequest.Origin) {
    counters.shed += 1
    var refusal = BusRefusals.answerUnread.refusal()
    refusal.retryAfter = Overload.advice(running: running)
    error(refusal, for: origin.requestID, on: origin.link, givesCredit: true)
  }

  /// What an answer tells besides: the credit that it gives back, and how much runs here.
  mutating func tell(in header: inout Header, on link: LinkID) {
    guard links[link.index].isInbound, links[link.index].state == .ready else { return }
    header.credit = links[link.index].incoming.finish(window: Overload.window(running: running))
    header.sequence = load.word
  }

  /// What this node tells its peers of itself.
  var load: Load { Load(running: running, nanosecondsEach: pace.nanoseconds) }

  /// Leaves: the directory first, then the peers; what runs is finished.
  mutating func drain() {
    guard !isDraining else { return }
    isDraining = true
    var ids = InstanceIDs()
    ids.ids = own.map(\.id)
    for hub in hubs where links[hub.index].state == .ready && !ids.ids.isEmpty { send(Header(.unregister), ids, to: hub) }
    own = []
    for link in readyLinks where links[link.index].isInbound == true { send(Header(.drain), Empty(), to: link) }
    endPublishing()
  }

  /// Says goodbye on every link; nothing is sent after it.
  mutating func farewell() {
    endPublishing()
    endFollowing()
    for link in readyLinks {
      var goodbye = Header(.bye)
      // All that came on the link has its answer before this; what comes yet is refused.
      if links[link.index].running == 0 { goodbye.flags.insert(.notExecuted) }
      send(goodbye, Empty(), to: link)
    }
    for call in calls.endAll() { complete(call, .refused(Refusal(BusRefusals.stopped, notExecuted: call.link == nil))) }
    waiting.removeAll()
    hasLeft = true
  }

  /// Whether a node that leaves has nothing to wait for: before its goodbye, that what runs is finished and sent; after it, that whoever
  /// made a link has heard it.
  var isSettled: Bool {
    if hasLeft { return !links.contains { $0.isInbound && $0.state == .ready } }
    return isDraining && running == 0 && hasSentAll
  }

  private var readyLinks: [LinkID] {
    links.indices.compactMap { index in
      let link = links[index]
      guard link.state == .ready else { return nil }
      return LinkID(index: index, generation: link.generation)
    }
  }
}
