/// Every bound of the bus, in one place. Each is checked before memory is taken for what it bounds.
public enum BusLimits {
  /// Header and extensions of one record, in bytes.
  public static let headerBytes = 4_096
  /// Body of one record, in bytes.
  public static let bodyBytes = 1 << 20
  /// Records coalesced into one frame, in bytes; a single larger record travels alone.
  public static let frameBytes = 256 * 1_024
  /// The largest frame a socket takes in: one record with the largest header and body.
  public static let receivedFrameBytes = bodyBytes + headerBytes + 8
  /// Depth of messages inside messages.
  public static let fieldDepth = 16
  /// Elements of one repeated field.
  public static let elements = 10_000
  /// Links that one program keeps, in both directions together.
  public static let links = 4_096
  /// Links that `bus.stats` tells of one by one.
  public static let linksTold = 64
  /// Calls in flight from one program.
  public static let pendingCalls = 65_536
  /// Calls that wait for an instance to appear.
  public static let waitingCalls = 8_192
  /// Requests that one program executes at once; above it they are refused, not executed.
  public static let runningRequests = 16_384
  /// Requests that a peer may have with this program at once, while the program has room.
  public static let creditWindow: UInt32 = 4_096
  /// Bytes queued for one peer; above it calls to that peer are refused, not executed.
  public static let queuedBytesPerLink = 16 << 20
  /// Frames that a socket holds for one peer that does not take them: the library counts frames, of at most `receivedFrameBytes` each,
  /// where `queuedBytesPerLink` counts bytes, so this many are what such a peer costs besides.
  public static let framesPerPeer: Int32 = 64
  /// Frames that a socket takes in from one peer before the loop has taken them; what comes on top stays with the peer. As many as the
  /// loop takes in one turn, so that it never waits for more; the library's own bound is four times as many.
  public static let framesTakenIn: Int32 = 256
  /// Peers without room that are offered their frames again at once, so that many that read nothing cost a node little.
  public static let offersAtOnce = 16
  /// Frames taken from one socket before the loop turns to its other work.
  public static let framesPerTurn = 256
  /// Instances in a directory, so many that the whole table fits one record.
  public static let instances = 1_024
  /// One entry of a directory, as it travels, in bytes.
  public static let instanceBytes = 1_016
  /// Endpoints that one instance may name.
  public static let endpointsPerInstance = 8
  /// Finished requests that one program remembers for tracing.
  public static let spans = 4_096
  /// Length of a service's name, in bytes.
  public static let serviceNameBytes = 64
  /// Characters of a refusal's detail.
  public static let detailCharacters = 4_000
  /// Watchers of one directory.
  public static let watchers = 4_096
  /// Streams of events of one program: those that it publishes, and as many that it follows.
  public static let subscriptions = 4_096
  /// Events of one stream that are under way: sent and not acknowledged.
  public static let streamEvents = 256
  /// Their bytes; also of the page that a publisher keeps, and of what a follower keeps.
  public static let streamBytes = 1 << 20
  /// One event's message: the body of EVENT without the position before it.
  public static let eventBytes = bodyBytes - 64
  /// The longest path of an ipc endpoint, in bytes (sockaddr_un).
  public static let ipcPathBytes = 107
  /// The longest time a call may be given.
  public static let longestTimeout = Duration.seconds(600)
}
