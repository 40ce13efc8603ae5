public import Logging

/// How a node takes part in the bus.
public struct NodeConfiguration: Sendable {
  /// Where it listens: `tcp://127.0.0.1:0` (0 takes a free port), `ipc:///run/yimen/case`. Empty: it only calls.
  public var listen: [String] = []
  /// Where others reach it, when that is not where it listens: behind a proxy or a container's published port. Empty: where it listens.
  public var advertise: [String] = []
  public var hubs: [HubAddress] = []
  /// Whether it connects to instances itself or lets its hubs pass its calls on.
  public var reach = Reach.direct
  /// Whether it keeps a directory itself; it is then its own first hub.
  public var isHub = false
  /// Its keys, and those that it lets in; nil: it speaks in the clear. With keys every tcp link is encrypted and both ends are proven; local
  /// sockets stay as they are.
  public var security: NodeSecurity?
  /// The in-memory network of this process, when there is one.
  public var network: MemoryNetwork?
  public var timing = Timing()
  /// What ids, jitter and the choice of instances are drawn from.
  public var random = Xoshiro256()
  /// The monotonic clock, in microseconds.
  public var now: @Sendable () -> Moment = MonotonicClock.now
  /// The time of day, microseconds since 1970: when the requests of a trace began.
  public var timeOfDay: @Sendable () -> Int = RealtimeClock.now
  /// Microseconds since 1970: tells one life of the program from the next.
  public var incarnation: Int
  public var logger: Logger

  public init(incarnation: Int, logger: Logger) {
    self.incarnation = incarnation
    self.logger = logger
  }
}
