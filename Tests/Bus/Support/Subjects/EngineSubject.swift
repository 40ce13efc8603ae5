@testable import Bus

/// An engine with a link of each kind, each in the state that the first byte names, and a stream of what happens to them: frames,
/// time, lost connections, calls and answers. After each step its books must be right and within their limits.
struct EngineSubject {
  /// What one step of the stream does, by the low half of its first byte; the high half names the link.
  enum Step: UInt8, CaseIterable {
    case repaired, raw, time, connected, disconnected, taken, blocked, call, finish, cancel, stranger, unreachable, answer, drain
  }

  private static let peer = NodeID([UInt8](repeating: 2, count: 16))
  private static let echo = [Method("echo.say", 1, .query), Method("echo.change", 2, .command), Method("bus.ping", 65_280, .query)]
  private static let steps = 200

  private var engine: Engine<Int>
  private var links: [LinkID] = []
  private var now = Moment(microseconds: 1_000_000)
  /// Requests that were handed on and not yet finished.
  private var handed: [IncomingRequest.Origin] = []
  private var begun = 0
  private var ended: Set<Int> = []

  static func run(_ bytes: [UInt8]) throws(Fault) {
    guard let first = bytes.first, var subject = EngineSubject(first) else { return }
    try subject.check()
    var rest = bytes.dropFirst()
    var count = 0
    while rest.count >= 3, count < steps {
      let head = Array(rest.prefix(3))
      let argument = Int(head[1]) | Int(head[2]) << 8
      rest = rest.dropFirst(3)
      var payload: ArraySlice<UInt8> = []
      if head[0] & 15 <= Step.raw.rawValue {
        payload = rest.prefix(argument)
        rest = rest.dropFirst(argument)
      }
      if let step = Step(rawValue: head[0] & 15) { try subject.take(step, Int(head[0] >> 4), argument, payload) }
      try subject.check()
      count += 1
    }
    try subject.leave()
  }

  /// Each frame over each link in each state, and all of them one after another.
  static func seeds(_ frames: [[UInt8]]) -> [[UInt8]] {
    var seeds: [[UInt8]] = []
    for (number, frame) in frames.enumerated() {
      seeds.append([UInt8(truncatingIfNeeded: number * 37)])
      for link in 0..<3 { seeds[number] += step(.repaired, link: link, frame.count, frame) }
    }
    var life: [UInt8] = []
    for each in Step.allCases.dropFirst(2) {
      for link in 0..<3 { life += step(each, link: link, 300) }
    }
    seeds += [[0] + life + life, [0xFF] + life + life]
    for link in 0..<3 {
      var all: [UInt8] = [0xFF]
      for frame in frames {
        all += step(.raw, link: link, frame.count, frame)
        all += step(.taken, link: link, 0)
        all += step(.call, link: 0, 100)
      }
      seeds.append(all)
    }
    return seeds
  }

  private static func step(_ step: Step, link: Int, _ argument: Int, _ payload: [UInt8] = []) -> [UInt8] {
    [step.rawValue | UInt8(link) << 4, UInt8(truncatingIfNeeded: argument), UInt8(truncatingIfNeeded: argument >> 8)] + payload
  }

  private init?(_ first: UInt8) {
    guard let node = NodeID([UInt8](repeating: 1, count: 16)), let peer = Self.peer, let id = InstanceID(Array(1...16)) else { return nil }
    engine = Engine(node: node, incarnation: 1, timing: Timing(), isHub: first & 64 != 0, now: now, random: Xoshiro256(seed: 1))
    for kind in [Link.Kind.inbound, .outbound(peer), .hub(0)] {
      guard let link = engine.open(kind, now: now) else { return nil }
      links.append(link)
    }
    engine.outbound[peer] = links[1]
    engine.hubs = [links[2]]
    let methods = Self.echo.map { ($0.number, HostedService.Entry(method: $0, operation: 0)) }
    engine.host(
      HostedService(name: "echo", instance: id, methods: Dictionary(uniqueKeysWithValues: methods)), version: "1", endpoints: [], now: now)
    engine.table.add(
      .with {
        $0.id = [UInt8](repeating: 9, count: 16)
        $0.node = peer.bytes
        $0.service = "case"
      })
    for (place, link) in links.enumerated() {
      let state = [Link.State.connecting, .greeting, .ready, .ready][Int(first >> (2 * UInt8(place))) & 3]
      engine.links[link.index].state = state
      engine.links[link.index].peer = peer
      engine.links[link.index].peerIncarnation = 1
      if state == .ready && place == 0 { _ = engine.links[link.index].incoming.begin(window: 4) }
    }
    engine.rebuildRoutes()
    if first & 128 != 0 && first & 64 == 0 { engine.drain() }
  }

  // MARK: What happens

  private mutating func take(_ step: Step, _ place: Int, _ argument: Int, _ payload: ArraySlice<UInt8>) throws(Fault) {
    let link = links[place % links.count]
    switch step {
    case .repaired: engine.receive(FrameSubject.repaired(Array(payload)), on: link, now: now)
    case .raw: engine.receive(Array(payload), on: link, now: now)
    case .time:
      now = now.advanced(microseconds: Int64(argument) * 1_000)
      engine.tick(now: now) { $0 % 7 == 3 }
    case .connected: engine.connected(link, now: now)
    case .disconnected: engine.disconnected(link, now: now)
    case .taken: try look(at: engine.flush())
    case .blocked: for (link, frames) in engine.flush() { engine.blocked(link, frames, now: now) }
    case .call:
      begun += 1
      let priority = Priority(rawValue: UInt8(argument & 3)) ?? .normal
      engine.call(
        OutgoingRequest(
          service: "case", serviceID: ServiceName.identifier("case"), method: 1, priority: priority, waitsForReady: argument & 4 == 0,
          extensions: [], body: [UInt8](repeating: 0, count: argument & 0xFFF)),
        within: .milliseconds(argument), waiter: begun, now: now)
    case .finish:
      guard !handed.isEmpty else { return }
      engine.finish(handed.removeFirst(), .reply(ArraySlice(repeating: 0, count: argument << 6)))
    case .cancel: if let oldest = engine.calls.requests(where: { _ in true }).first { engine.cancel(oldest) }
    case .stranger:
      if links.count < 16, let link = engine.open(.inbound, now: now) { links.append(link) }
    case .unreachable: engine.unreachable(link, now: now)
    case .answer:
      var header = Header(argument & 1 == 0 ? .reply : .error)
      header.requestID = engine.calls.requests { _ in true }.first ?? 0
      header.reason = UInt16(argument >> 1 & 31)
      var frame: [UInt8] = []
      header.write(extensions: [], body: [UInt8](repeating: 0, count: argument), to: &frame)
      engine.receive(frame, on: link, now: now)
    case .drain: if argument == 0 { engine.drain() }
    }
  }

  /// The node says goodbye: then every call has had its one end.
  private mutating func leave() throws(Fault) {
    engine.drain()
    engine.farewell()
    try settle()
    try Fault.unless(ended.count == begun, "\(begun) calls and \(ended.count) ends")
  }

  private func look(at out: [(link: LinkID, frames: [[UInt8]])]) throws(Fault) {
    for frame in out.flatMap(\.frames) {
      var reader = FrameReader(frame)
      do throws(WireError) {
        var count = 0
        while try reader.next() != nil { count += 1 }
        try one(count == 1 || frame.count <= BusLimits.frameBytes)
      } catch {
        throw Fault(description: "a frame goes out that nobody can read, \(error): \(Hexadecimal.text(frame))")
      }
    }
  }

  private func one(_ holds: Bool) throws(WireError) { if !holds { throw .limitExceeded } }

  // MARK: What must hold

  private mutating func settle() throws(Fault) {
    let effects = engine.takeEffects()
    handed += effects.requests.map(\.origin)
    for completion in effects.completions {
      try Fault.unless(ended.insert(completion.waiter).inserted, "call \(completion.waiter) ends twice")
    }
  }

  private mutating func check() throws(Fault) {
    try settle()
    let calls = engine.calls.requests { _ in true }.compactMap { engine.calls[$0] }
    try Fault.unless(calls.count == engine.calls.count && calls.count <= BusLimits.pendingCalls, "\(engine.calls.count) calls")
    let held = calls.count { $0.link == nil }
    try Fault.unless(
      engine.calls.heldCount == held && held <= BusLimits.waitingCalls, "\(engine.calls.heldCount) requests are kept for \(held) calls")
    try Fault.unless(
      engine.linkCount == engine.links.count { $0.state != .closed } && engine.linkCount <= BusLimits.links, "\(engine.linkCount) links")
    try Fault.unless(engine.running == handed.count + engine.relayed.count, "\(engine.running) run, \(handed.count) were handed on")
    for (index, link) in engine.links.enumerated() where link.state != .closed {
      let id = LinkID(index: index, generation: link.generation)
      let queued = link.full.reduce(link.open.count) { $0 + $1.count }
      try Fault.unless(link.queuedBytes == queued, "\(link.queuedBytes) bytes are said to be queued and \(queued) are")
      try Fault.unless(
        queued - link.answerBytes <= 2 * BusLimits.queuedBytesPerLink + BusLimits.receivedFrameBytes, "\(queued) bytes queued for one peer")
      let inFlight = calls.count { $0.link == id }
      try Fault.unless(link.inFlight == inFlight, "\(link.inFlight) calls are said to be in flight and \(inFlight) are")
      let running = handed.count { $0.link == id } + engine.relayed.keys.count { $0.link == id }
      try Fault.unless(link.running == running, "\(link.running) requests are said to run and \(running) do")
    }
    for routes in engine.routes.values {
      let links = routes.candidates.map(\.link)
      try Fault.unless(links.allSatisfy(engine.exists), "a route over a link that is gone")
      try Fault.unless(routes.chosen.map(links.contains) ?? true, "a choice is kept that is none any more")
    }
    if let directory = engine.directory {
      try Fault.unless(directory.leases.count <= BusLimits.instances && directory.watchers.allSatisfy(engine.exists), "a hub's directory")
    }
    try Fault.unless(engine.table.entries.count <= BusLimits.instances, "\(engine.table.entries.count) instances")
  }
}
