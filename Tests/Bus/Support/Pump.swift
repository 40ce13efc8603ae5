@testable import Bus

/// Engines joined by hand: frames go from one to another in order and at once, and time goes when it is told to.
struct Pump {
  struct Port: Hashable {
    let engine: Int
    let link: LinkID
  }

  /// What an engine answers to the frames that are sent to it.
  enum Presence {
    case alive
    /// It takes frames and says nothing: a program under SIGSTOP.
    case frozen
    /// Sends to it fail: a program that was killed.
    case dead
    /// Its connections take nothing: full.
    case full
  }

  var engines: [Engine<Int>] = []
  var presence: [Presence] = []
  var now = Moment(microseconds: 1_000_000_000)
  /// The one outcome of every call; a second one is a failure of `endings`.
  var outcomes: [Int: CallOutcome] = [:]
  var endings: [Int: Int] = [:]
  /// Requests that were handed on and not yet finished.
  var requests: [(engine: Int, request: IncomingRequest)] = []
  var cancelled: [(engine: Int, requestID: UInt64)] = []
  /// Pages that are wanted and not yet supplied.
  var reads: [(engine: Int, read: LogRead)] = []
  var arrivals: [(engine: Int, follower: UInt64)] = []
  var notices: [(engine: Int, notice: Notice)] = []
  private(set) var sent: [(from: Int, to: Int, frame: [UInt8])] = []
  private var far: [Port: Int] = [:]
  private var accepted: [Port: Port] = [:]
  private var origin: [Port: Port] = [:]
  var timing = Timing()

  static func node(_ number: Int) -> NodeID {
    guard let node = NodeID([UInt8](repeating: UInt8(number + 1), count: 16)) else { preconditionFailure("16 bytes") }
    return node
  }

  // MARK: Making

  mutating func add(isHub: Bool = false, reach: Reach = .direct) -> Int {
    let number = engines.count
    engines.append(
      Engine(
        node: Self.node(number), incarnation: number + 1, timing: timing, isHub: isHub, reach: reach, now: now,
        random: Xoshiro256(seed: UInt64(number))))
    presence.append(.alive)
    return number
  }

  /// Replaces an engine by a new life of the same program; its peers are not told.
  mutating func restart(_ number: Int, incarnation: Int) {
    let isHub = engines[number].directory != nil
    engines[number] = Engine(
      node: Self.node(number), incarnation: incarnation, timing: timing, isHub: isHub, now: now, random: Xoshiro256(seed: 1))
    presence[number] = .alive
    accepted = accepted.filter { $0.value.engine != number }
    origin = origin.filter { $0.key.engine != number }
    far = far.filter { $0.key.engine != number }
  }

  /// Forgets what `number` accepted, as libzmq does when the peer connects anew.
  @discardableResult
  mutating func join(_ number: Int, hub: Int) -> LinkID {
    guard let link = engines[number].open(.hub(engines[number].hubs.count), now: now) else { preconditionFailure("room for a link") }
    engines[number].hubs.append(link)
    far[Port(engine: number, link: link)] = hub
    engines[number].connected(link, now: now)
    run()
    return link
  }

  @discardableResult
  mutating func host(_ number: Int, _ service: String, _ methods: [Method], version: String = "1", followers: Set<Role>? = nil)
    -> InstanceID
  {
    var bytes = Self.node(number).bytes
    bytes[15] = UInt8(truncatingIfNeeded: engines[number].own.count + 100)
    bytes[14] = UInt8(truncatingIfNeeded: engines[number].incarnation)
    guard let instance = InstanceID(bytes) else { preconditionFailure("16 bytes") }
    let byNumber = Dictionary(methods.map { ($0.number, HostedService.Entry(method: $0, operation: 0)) }) { first, _ in first }
    engines[number].host(
      HostedService(name: service, instance: instance, methods: byNumber, followers: followers), version: version,
      endpoints: ["tcp://127.0.0.1:1"], now: now)
    run()
    return instance
  }

  /// Connects a peer that is no engine: frames are put in by `receive`.
  mutating func stranger(to number: Int) -> LinkID {
    guard let link = engines[number].open(.inbound, now: now) else { preconditionFailure("room for a link") }
    return link
  }

  // MARK: Calling

  @discardableResult
  mutating func call(
    from number: Int, _ method: Method, waiter: Int, timeout: Duration = .seconds(5), key: [UInt8] = [], role: Role? = nil,
    target: InstanceID? = nil, priority: Priority = .normal, waitsForReady: Bool = true, body: [UInt8] = []
  ) -> UInt64? {
    var extensions = Extensions()
    extensions.key = key
    extensions.target = target
    if let role { extensions.principal = Principal(id: "p", role: role, channel: "test") }
    let outgoing = Engine<Int>.Outgoing(
      service: method.service, serviceID: method.serviceID, method: method.number, target: target, priority: priority,
      waitsForReady: waitsForReady,
      extensions: extensions.encoded, body: body)
    let requestID = engines[number].call(outgoing, within: timeout, waiter: waiter, now: now)
    run()
    return requestID
  }

  /// Finishes every request that was handed on.
  mutating func answerAll(_ outcome: (IncomingRequest) -> CallOutcome = { .reply($0.body) }) {
    let all = requests
    requests = []
    for (number, request) in all where presence[number] == .alive { engines[number].finish(request.origin, outcome(request)) }
    run()
  }

  func refusal(_ waiter: Int) -> Refusal? {
    if case .refused(let refusal) = outcomes[waiter] { refusal } else { nil }
  }

  func reply(_ waiter: Int) -> [UInt8]? {
    if case .reply(let body) = outcomes[waiter] { Array(body) } else { nil }
  }

  // MARK: Moving

  /// Lets time go in steps, with a tick and all frames after each.
  mutating func advance(_ duration: Duration, step: Duration = .milliseconds(50)) {
    let end = now + duration
    while now < end {
      now = min(now + step, end)
      tick()
    }
  }

  /// Time goes at once, as after a pause of the whole machine.
  mutating func jump(_ duration: Duration) {
    now = now + duration
    tick()
  }

  mutating func tick() {
    for number in engines.indices where presence[number] != .dead && presence[number] != .frozen { engines[number].tick(now: now) }
    run()
  }

  /// Moves effects and frames until nothing moves.
  mutating func run() {
    for _ in 0..<10_000 {
      var isQuiet = true
      for number in engines.indices where presence[number] != .dead && presence[number] != .frozen {
        if settle(number) { isQuiet = false }
      }
      if isQuiet { return }
    }
    preconditionFailure("engines that never come to rest")
  }

  private mutating func settle(_ number: Int) -> Bool {
    let effects = engines[number].takeEffects()
    for (waiter, outcome) in effects.completions {
      outcomes[waiter] = outcome
      endings[waiter, default: 0] += 1
    }
    requests += effects.requests.map { (number, $0) }
    for action in effects.actions { perform(action, of: number) }
    let out = engines[number].flush()
    for (link, frames) in out { deliver(frames, Port(engine: number, link: link)) }
    return !effects.isEmpty || out.contains { !$0.frames.isEmpty }
  }

  private mutating func perform(_ action: Effects<Int>.Action, of number: Int) {
    switch action {
    case .connect(let link, let instance):
      guard let other = engines.firstIndex(where: { $0.node.bytes == instance.node }) else { return }
      far[Port(engine: number, link: link)] = other
      if presence[other] == .alive { engines[number].connected(link, now: now) }
    case .close(let link):
      let port = Port(engine: number, link: link)
      far[port] = nil
      if let mine = origin.removeValue(forKey: port) { accepted[mine] = nil }
      accepted[port] = nil
    case .cancel(_, let requestID): cancelled.append((number, requestID))
    case .read(let read): reads.append((number, read))
    case .stopReading(let stream): reads.removeAll { $0.engine == number && $0.read.stream == stream }
    case .arrived(let follower): arrivals.append((number, follower))
    case .notice(let notice): notices.append((number, notice))
    }
  }

  private mutating func deliver(_ frames: [[UInt8]], _ port: Port) {
    let isOutward = far[port] != nil
    guard let other = far[port] ?? origin[port]?.engine else { return engines[port.engine].unreachable(port.link, now: now) }
    switch presence[other] {
    case .dead: return engines[port.engine].unreachable(port.link, now: now)
    case .full: return engines[port.engine].blocked(port.link, frames, now: now)
    case .frozen: return
    case .alive: break
    }
    for frame in frames {
      sent.append((port.engine, other, frame))
      guard let link = isOutward ? landing(of: port, at: other) : origin[port]?.link else { continue }
      engines[other].receive(frame, on: link, now: now)
    }
  }

  private mutating func landing(of port: Port, at other: Int) -> LinkID? {
    if let known = accepted[port], engines[other].exists(known.link) { return known.link }
    guard let link = engines[other].open(.inbound, now: now) else { return nil }
    accepted[port] = Port(engine: other, link: link)
    origin[Port(engine: other, link: link)] = port
    return link
  }

  /// The connection between two engines breaks, and both sides hear of it; it is made again at once if wanted.
  mutating func breakLinks(of number: Int, to other: Int, again: Bool = false) {
    for (port, target) in far where port.engine == number && target == other {
      engines[number].disconnected(port.link, now: now)
      if let landing = accepted.removeValue(forKey: port) { origin[landing] = nil }
      if again { engines[number].connected(port.link, now: now) }
    }
    run()
  }
}
