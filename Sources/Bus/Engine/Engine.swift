import DequeModule

/// Every decision of one node of the bus, as a value: events go in with the time, effects and frames come out.
///
/// The same engine runs over sockets, over the in-memory network and in the simulator. It knows links, calls, hosted
/// services, the table of instances and, in a hub, the directory; it knows no socket, no clock and no task.
struct Engine<Waiter: Sendable> {
  let node: NodeID
  let incarnation: Int
  let timing: Timing
  var random: Xoshiro256

  /// By place; a place that no link has is `closed`.
  var links: [Link] = []
  private var generations: [UInt32] = []
  private var freeLinks: [Int] = []
  private(set) var linkCount = 0
  /// The outbound link of each node, and of each hub.
  var outbound: [NodeID: LinkID] = [:]
  var hubs: [LinkID] = []
  var dirty: [LinkID] = []
  /// Links whose peers had no room, in the order in which they are offered their frames again, and when that is.
  var blockedLinks: Deque<LinkID> = []
  var offersAt: Moment?

  var calls = CallTable<Party<Waiter>>()
  /// Calls that wait for a link or for credit.
  var waiting = WaitingCalls()
  /// The calls that a hub makes for its peers.
  var relayed: [IncomingRequest.Origin: UInt64] = [:]
  let reach: Reach
  var table = InstanceTable()
  /// The hubs that have told their tables, by their places.
  var tabledHubs: Set<Int> = []
  /// The services of whose different contracts people were told: once each, and no more than a directory holds entries.
  var toldContracts: Set<String> = []
  /// Where calls for a service can go, by the service's id.
  var routes: [UInt32: Routes] = [:]

  /// The public key of this node; empty: it speaks in the clear.
  var key: [UInt8] = []
  private(set) var ring = KeyRing()
  /// What the keys that are let in may do, as of the last look at the clock.
  var grants: [CurveKey: KeyGrant] = [:]
  var audit = AuditTrail()

  var hosted: [UInt32: HostedService] = [:]
  var running = 0
  /// What a request takes here.
  var pace = Pace()
  var isDraining = false
  /// Goodbye is said: nothing is sent or begun any more.
  var hasLeft = false
  var own: [Instance] = []
  var renewedAt: Moment
  var directory: Directory?
  var streams = StreamTable()
  var maintainedAt: Moment
  /// The last maintenance came after a pause of one's own, and judged nobody.
  var wasPaused = false
  var lookedForCancelled: Moment
  /// What is added to a moment for the time of day, in microseconds since 1970; nil until it is known.
  var dayOffset: Int64?
  var counters = Counters()
  var effects = Effects<Waiter>()

  init(
    node: NodeID, incarnation: Int, timing: Timing, isHub: Bool, reach: Reach = .direct, now: Moment, random: Xoshiro256
  ) {
    self.node = node
    self.incarnation = incarnation
    self.timing = timing
    self.random = random
    self.reach = reach
    maintainedAt = now
    renewedAt = now
    lookedForCancelled = now
    if isHub { directory = Directory(incarnation: incarnation) }
  }

  // MARK: Links

  /// Opens a link; nil when there are too many of peers that are known.
  /// - Parameter key: which the peer has proven, or will have when the connection stands; nil: in the clear.
  mutating func open(_ kind: Link.Kind, key: CurveKey? = nil, now: Moment) -> LinkID? {
    if linkCount >= BusLimits.links { closeOldestStranger() }
    guard linkCount < BusLimits.links else { return nil }
    let index: Int
    if let reused = freeLinks.popLast() {
      index = reused
    } else {
      index = links.count
      links.append(Link(kind, state: .closed, generation: 0, now: now))
      generations.append(0)
    }
    generations[index] += 1
    linkCount += 1
    let link = LinkID(index: index, generation: generations[index])
    links[index] = Link(kind, state: .connecting, generation: link.generation, key: key, now: now)
    links[index].grant = key.flatMap { grants[$0] }
    return link
  }

  /// Whether the link still exists.
  func exists(_ link: LinkID) -> Bool { links[link.index].generation == link.generation && links[link.index].state != .closed }

  /// Closes a link; the calls that it carried end with an unknown outcome.
  mutating func close(_ link: LinkID) {
    guard exists(link) else { return }
    endCalls(on: link)
    directory?.lose(link)
    links[link.index].clear()
    links[link.index].state = .closed
    freeLinks.append(link.index)
    linkCount -= 1
    effects.actions.append(.close(link))
    if case .outbound(let peer) = links[link.index].kind {
      outbound[peer] = nil
      rebuildRoutes()
    }
  }

  /// Closes the link of a peer that has not said hello.
  mutating func closeStranger(_ link: LinkID) {
    counters.unexpected += 1
    close(link)
  }

  /// Whoever speaks this protocol says hello with its first frame; who has not yet gives way to who may.
  private mutating func closeOldestStranger() {
    var oldest: Int?
    for index in links.indices where links[index].isStranger {
      if oldest.map({ links[index].openedAt < links[$0].openedAt }) ?? true { oldest = index }
    }
    guard let oldest else { return }
    closeStranger(LinkID(index: oldest, generation: links[oldest].generation))
  }

  /// The connection under an outbound link stands: say hello.
  ///
  /// The news may come late, after a HELLO sent on suspicion was answered: then the link stays as it is, and only says
  /// hello again, behind what is queued; the WELCOME tells whether the peer is another life.
  mutating func connected(_ link: LinkID, now: Moment) {
    guard exists(link), links[link.index].isInbound == false else { return }
    if links[link.index].state == .ready { sayHello(link, now: now) } else { greet(link, now: now) }
  }

  /// Begins a link anew: the calls of the old one end, and nothing of it is sent any more.
  mutating func greet(_ link: LinkID, now: Moment) {
    if links[link.index].state == .ready { endCalls(on: link) }
    links[link.index].clear()
    links[link.index].state = .greeting
    links[link.index].lastReceived = now
    links[link.index].isDraining = false
    hello(link, now: now)
    rebuildRoutes()
  }

  /// The connection under a link is gone: every call in flight on it ends at once, its outcome unknown.
  mutating func disconnected(_ link: LinkID, now: Moment) {
    guard exists(link) else { return }
    counters.linksLost += 1
    if links[link.index].isInbound {
      close(link)
      return
    }
    endCalls(on: link)
    links[link.index].clear()
    links[link.index].state = .connecting
    links[link.index].pingSentAt = nil
    links[link.index].isDraining = false
    rebuildRoutes()
  }

  /// A frame could not be sent because nobody is connected at the other end.
  mutating func unreachable(_ link: LinkID, now: Moment) {
    guard exists(link), links[link.index].isInbound || links[link.index].state == .ready else { return }
    disconnected(link, now: now)
  }

  /// Whether nothing waits to be sent, to any peer that is there: a hello to one that is not keeps nobody.
  var hasSentAll: Bool { links.allSatisfy { $0.state != .ready || $0.queuedBytes == 0 } }

  mutating func takeEffects() -> Effects<Waiter> {
    guard !effects.isEmpty else { return Effects() }
    defer { effects = Effects() }
    return effects
  }

  /// The completions alone; the rest is for the loop's turn.
  mutating func takeCompletions() -> [(waiter: Waiter, outcome: CallOutcome)] {
    guard !effects.completions.isEmpty else { return [] }
    defer { effects.completions = [] }
    return effects.completions
  }

  private mutating func endCalls(on link: LinkID) {
    for call in calls.endAll(on: link) {
      complete(call, .refused(BusRefusals.linkLost.refusal()))
    }
    if exists(link) { links[link.index].inFlight = 0 }
    loseStreams(on: link)
  }

  /// Says hello; what was queued before is of no use to a peer that does not know the link.
  mutating func hello(_ link: LinkID, now: Moment) {
    links[link.index].clear()
    sayHello(link, now: now)
  }

  private mutating func sayHello(_ link: LinkID, now: Moment) {
    if links[link.index].state == .ready { loseStreams(on: link) }
    links[link.index].helloSentAt = now
    links[link.index].outgoing.restart()
    send(Header(.hello), greeting, to: link)
  }

  var greeting: Greeting {
    var greeting = Greeting()
    greeting.node = node.bytes
    greeting.incarnation = incarnation
    greeting.version = Greeting.version
    greeting.isHub = directory != nil
    if let dayOffset { greeting.time = Int(maintainedAt.microseconds + dayOffset) }
    return greeting
  }

  /// Compares the clock of a peer that welcomes with the one here. Who connects compares, so that nobody can fill another's log.
  mutating func compareClocks(_ greeting: Greeting, of peer: NodeID) {
    guard let dayOffset, (1...1 << 60).contains(greeting.time) else { return }
    let seconds = (greeting.time - Int(maintainedAt.microseconds + dayOffset)) / 1_000_000
    guard abs(seconds) > timing.clockTolerance.microseconds / 1_000_000 else { return }
    effects.actions.append(.notice(.clockDiffers(seconds: seconds, peer: peer)))
  }

  // MARK: Sending

  mutating func send(_ header: Header, _ message: some Message, to link: LinkID) {
    send(header, extensions: [], body: message.encoded(), to: link)
  }

  mutating func send(_ header: Header, extensions: [UInt8], body: some Collection<UInt8>, to link: LinkID) {
    guard exists(link) else { return }
    // A peer that reads nothing of what it makes us say is forgotten; it says hello again when it reads.
    if links[link.index].isOverfull == true { return disconnected(link, now: maintainedAt) }
    links[link.index].append(header, extensions: extensions, body: body)
    markDirty(link)
  }

  /// Notes that a link has something to send.
  mutating func markDirty(_ link: LinkID) {
    guard !links[link.index].isDirty else { return }
    links[link.index].isDirty = true
    dirty.append(link)
  }

  /// Everything that is to be sent now, link by link.
  mutating func flush() -> [(link: LinkID, frames: [[UInt8]])] {
    guard !dirty.isEmpty else { return [] }
    let out = dirty.compactMap { link -> (link: LinkID, frames: [[UInt8]])? in
      guard exists(link) else { return nil }
      links[link.index].isDirty = false
      let frames = links[link.index].takeFrames()
      guard !frames.isEmpty else { return nil }
      counters.framesOut += frames.count
      return (link, frames)
    }
    dirty.removeAll(keepingCapacity: true)
    return out
  }

  /// Whether more waits for a peer than goes into one frame, and it takes what it is sent.
  func holdsFullFrame(for link: LinkID) -> Bool {
    exists(link) && !links[link.index].full.isEmpty && !links[link.index].isBlocked
  }

  /// Frames that found no room are kept, and offered again soon.
  mutating func blocked(_ link: LinkID, _ frames: [[UInt8]], now: Moment) {
    guard exists(link) else { return }
    counters.framesOut -= frames.count
    links[link.index].restore(frames)
    // A hub that is away looks like a full one: it is said hello again in its own time.
    guard links[link.index].state == .ready else { return }
    if offersAt == nil { offersAt = now + timing.offer }
    guard !links[link.index].awaitsOffer else { return }
    links[link.index].awaitsOffer = true
    blockedLinks.append(link)
  }

  /// Lets the next flush find out whether a peer that had no room has some.
  mutating func offer(_ link: LinkID) {
    guard exists(link), links[link.index].isBlocked else { return }
    links[link.index].isOffered = true
    markDirty(link)
  }

  /// Lets in the keys of a ring, and no others.
  mutating func replace(_ ring: KeyRing, timeOfDay: Int) {
    self.ring = ring
    lookAtKeys(timeOfDay: timeOfDay)
  }

  /// The routes are derived: from the table and the state of the links.
  mutating func rebuildRoutes() {
    routes.removeAll(keepingCapacity: true)
    for (service, instances) in table.byService {
      let reachable = instances.compactMap { id -> Routes.Route? in
        guard let entry = table.entries[id], !entry.instance.draining, let peer = NodeID(entry.instance.node),
          let link = outbound[peer], links[link.index].state == .ready, !links[link.index].isDraining
        else { return nil }
        return Routes.Route(link: link, instance: id)
      }
      if !reachable.isEmpty { routes[ServiceName.identifier(service)] = Routes(candidates: reachable) }
    }
  }
}
