/// What an engine knows of one link. A connection is a new link: it says hello again, and every call of the old one ends.
struct Link {
  /// Which way it was made, and to what.
  enum Kind: Equatable {
    /// A peer connected to us.
    case inbound
    /// We connected to an instance's node.
    case outbound(NodeID)
    /// We connected to the hub at this place of the configuration.
    case hub(Int)
  }

  enum State {
    /// The place is free.
    case closed
    /// No connection, or none that has been heard of: next `greeting`.
    case connecting
    /// HELLO is on its way: next `ready`, or `connecting` when the connection is lost.
    case greeting
    /// Both know each other: next `connecting` (outbound) or gone (inbound).
    case ready
  }

  let kind: Kind
  var state: State
  var generation: UInt32
  var peer: NodeID?
  var peerIncarnation = 0
  /// The version of the protocol that a peer which was connected to speaks; empty until it has welcomed.
  var peerVersion = ""
  let openedAt: Moment
  var lastReceived: Moment
  var pingSentAt: Moment?
  var helloSentAt: Moment?
  /// The peer leaves: nothing new is sent to it.
  var isDraining = false
  /// The peer does not know the link any more: hello must be said again.
  var isForgotten = false
  /// Why the hub at the other end did not take on this node's services; empty when it did. Each hub judges for itself.
  var registrationRefused = ""
  /// It was told that the peer does not let this node's key in.
  var isToldRefused = false
  /// It was told that this hub does not answer.
  var isToldSilent = false
  /// The key that the peer has proven; nil: the link is in the clear, and what it says of principals is only asserted.
  private(set) var key: CurveKey?
  /// What that key may do now; nil where it is not let in any more.
  var grant: KeyGrant? {
    didSet { proofBytes = grant.map { Extensions.encoded(proof: $0.name) } ?? [] }
  }
  /// What a hub puts on the requests of this link before it passes them on.
  private(set) var proofBytes: [UInt8] = []
  /// Who the peer's last request came from.
  var principal = KnownPrincipal()
  /// What the peer lets us send, and what we let it send.
  var outgoing = OutgoingCredit()
  var incoming = IncomingCredit()
  /// How the instance behind it does.
  var standing = Standing()
  /// Calls that it carries from us.
  var inFlight = 0
  /// Requests from the peer that are being executed here.
  var running = 0
  /// Frames that are full, oldest first, and the one that is being filled.
  var full: [[UInt8]] = []
  var open: [UInt8] = []
  private var expectedFrame = 2_048
  var queuedBytes = 0
  /// Of them, answers that were queued while the peer took what it was sent; and those that the last flush offered.
  private(set) var answerBytes = 0
  private var offeredAnswerBytes = 0
  /// It stands among the links that the next flush looks at, once.
  var isDirty = false
  /// The last flush found no room at the peer.
  var isBlocked = false
  /// It stands among those that are offered their frames again, once.
  var awaitsOffer = false
  /// The next flush offers them again.
  var isOffered = false

  init(_ kind: Kind, state: State, generation: UInt32, key: CurveKey? = nil, now: Moment) {
    self.kind = kind
    self.state = state
    self.generation = generation
    self.key = key
    openedAt = now
    lastReceived = now
  }

  /// The peer has not said hello: nothing runs for it, and nothing is lost with it.
  var isStranger: Bool { isInbound && state == .connecting }

  /// Whether the instance behind it is likely to have done all that it has to do before `limit` is over, for what it told of its pace.
  func isSoonDone(within limit: Duration) -> Bool {
    let each = standing.load.nanosecondsEach
    return each > 0 && (inFlight + standing.load.running) * each < limit.microseconds * 1_000
  }

  /// Whether it may hear anything: a key that is not let in any more may not.
  var isLetIn: Bool { key == nil || grant != nil }

  /// The connection was made without keys after all.
  mutating func forgetKey() { (key, grant) = (nil, nil) }

  var isInbound: Bool { kind == .inbound }

  var hasRoom: Bool { queuedBytes < BusLimits.queuedBytesPerLink }

  /// Answers may go over the limit for calls, by as much again, once it is known that the peer does not take them. What only waits for
  /// the next flush, because many were finished since the last, says nothing of the peer, and is bounded by what it let run.
  var isUnread: Bool { isBlocked && queuedBytes >= 2 * BusLimits.queuedBytesPerLink }

  /// Besides such answers there is as much of what a peer could make us say without end.
  var isOverfull: Bool { queuedBytes - answerBytes >= 2 * BusLimits.queuedBytesPerLink }

  /// Adds a record to what goes out with the next flush; records share a frame up to `BusLimits.frameBytes`.
  mutating func append(_ header: Header, extensions: [UInt8], body: some Collection<UInt8>) {
    let length = Header.byteCount + extensions.count + body.count + 8
    if !open.isEmpty && open.count + length > BusLimits.frameBytes { close() }
    if open.isEmpty { open.reserveCapacity(min(max(length, expectedFrame), BusLimits.frameBytes)) }
    let before = open.count
    header.write(extensions: extensions, body: body, to: &open)
    queuedBytes += open.count - before
  }

  /// Adds what another record holds, under this header; its body's checksum stays as it is.
  mutating func append(_ header: Header, passing record: Record) {
    let length = header.recordLength
    if !open.isEmpty && open.count + length > BusLimits.frameBytes { close() }
    if open.isEmpty { open.reserveCapacity(min(max(length, expectedFrame), BusLimits.frameBytes)) }
    header.write(passing: record, to: &open)
    queuedBytes += length
  }

  /// What `append` adds is an answer.
  mutating func answer(_ append: (inout Link) -> Void) {
    let before = queuedBytes
    append(&self)
    answerBytes += queuedBytes - before
  }

  /// The next frame is likely to be as long as the last; its bytes are then written without being moved.
  private mutating func close() {
    expectedFrame = max(open.count + 512, 2_048)
    full.append(open)
    open = []
  }

  /// Takes the frames to send; none while the peer has no room and it is not yet time to offer them again.
  mutating func takeFrames() -> [[UInt8]] {
    guard !isBlocked || isOffered else { return [] }
    if !open.isEmpty { close() }
    defer {
      full = []
      queuedBytes = 0
      (answerBytes, offeredAnswerBytes) = (0, answerBytes)
      isBlocked = false
      isOffered = false
    }
    return full
  }

  /// Puts frames back that could not be sent.
  mutating func restore(_ frames: [[UInt8]]) {
    full = frames + full
    let bytes = frames.reduce(0) { $0 + $1.count }
    queuedBytes += bytes
    answerBytes += min(bytes, offeredAnswerBytes)
    isBlocked = true
  }

  /// Forgets what was to be sent. Where it stands in line it goes on standing, so that it never stands there twice.
  mutating func clear() {
    full = []
    open = []
    queuedBytes = 0
    answerBytes = 0
    isBlocked = false
    isOffered = false
    isForgotten = false
  }
}
