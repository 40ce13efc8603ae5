/// Asks whether an instance answers. What every instance answers, by numbers from 65,280 on; the service is named in the call's options.
public struct Ping: Call, Hashable {
  public typealias Reply = Empty
  public static let method = Method("bus.ping", 65_280, .query)
  public init() {}
  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {}
}

/// Asks an instance what it is.
public struct ReadInfo: Call, Hashable {
  public typealias Reply = InstanceInfo
  public static let method = Method("bus.info", 65_281, .query)
  public init() {}
  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {}
}

/// What an instance is.
public struct InstanceInfo: Message, Hashable {
  public var service = ""
  public var version = ""
  public var instance: [UInt8] = []
  public var node: [UInt8] = []
  public var incarnation = 0
  public var methods: [String] = []
  /// Where the program tells its metrics, an http address; empty when it does not.
  public var metrics = ""

  public init() {}
  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "service", &service)
    try visit(2, "version", &version)
    try visit(3, "instance", &instance)
    try visit(4, "node", &node)
    try visit(5, "incarnation", &incarnation)
    try visit(6, "methods", &methods)
    try visit(7, "metrics", &metrics)
  }
}

/// Asks an instance for its figures.
public struct ReadStatistics: Call, Hashable {
  public typealias Reply = InstanceStatistics
  public static let method = Method("bus.stats", 65_282, .query)
  public init() {}
  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {}
}

/// The figures of an instance, since its start. What concerns links and calls is its node's, and told by each instance on it.
public struct InstanceStatistics: Message, Hashable {
  public var instance: [UInt8] = []
  public var methods: [MethodStatistics] = []
  public var badFrames = 0
  public var linksLost = 0
  /// Requests that the node executes now.
  public var running = 0
  /// Calls of the node that have not ended, and how many of them wait for a link or for credit.
  public var callsInFlight = 0
  public var waitingCalls = 0
  /// Bytes that wait to be sent, to all peers together.
  public var queuedBytes = 0
  /// Links of the node; the busiest of them, at most `BusLimits.linksTold`, are `links`.
  public var linkCount = 0
  /// Requests beyond the credit that was given.
  public var beyondCredit = 0
  /// Requests and calls that gave way under load.
  public var shed = 0
  /// Requests that were passed on for a peer.
  public var relayed = 0
  /// Instances that were left out for a while.
  public var ejections = 0
  public var lateReplies = 0
  public var framesIn = 0
  public var framesOut = 0
  public var recordsIn = 0
  public var links: [LinkStatistics] = []

  public init() {}
  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "instance", &instance)
    try visit(2, "methods", &methods)
    try visit(3, "badFrames", &badFrames)
    try visit(4, "linksLost", &linksLost)
    try visit(5, "running", &running)
    try visit(6, "callsInFlight", &callsInFlight)
    try visit(7, "waitingCalls", &waitingCalls)
    try visit(8, "queuedBytes", &queuedBytes)
    try visit(9, "linkCount", &linkCount)
    try visit(10, "beyondCredit", &beyondCredit)
    try visit(11, "shed", &shed)
    try visit(12, "relayed", &relayed)
    try visit(13, "ejections", &ejections)
    try visit(14, "lateReplies", &lateReplies)
    try visit(15, "framesIn", &framesIn)
    try visit(16, "framesOut", &framesOut)
    try visit(17, "recordsIn", &recordsIn)
    try visit(18, "links", &links)
  }
}

/// The figures of one method.
public struct MethodStatistics: Message, Hashable {
  public static let buckets = 32
  public var name = ""
  public var calls = 0
  public var errors = 0
  public var inFlight = 0
  /// Calls by duration: place n counts those under 2^n microseconds and not under 2^(n-1).
  public var histogram: [Int] = []
  /// What all calls took together.
  public var totalMicroseconds = 0

  public init() {}
  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "name", &name)
    try visit(2, "calls", &calls)
    try visit(3, "errors", &errors)
    try visit(4, "inFlight", &inFlight)
    try visit(5, "histogram", &histogram)
    try visit(6, "totalMicroseconds", &totalMicroseconds)
  }
}

/// Asks whether an instance can do its work.
public struct ReadHealth: Call, Hashable {
  public typealias Reply = Health
  public static let method = Method("bus.health", 65_283, .query)
  public init() {}
  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {}
}

/// Whether an instance can do its work, and if not, why.
public struct Health: Message, Hashable {
  public var isHealthy = false
  public var detail = ""

  public init() {}
  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "isHealthy", &isHealthy)
    try visit(2, "detail", &detail)
  }
}
