/// What every instance answers in the same words; the service is named in the call's options.
///
/// Numbers from 65,280 on are kept for these.
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

  public init() {}
  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "service", &service)
    try visit(2, "version", &version)
    try visit(3, "instance", &instance)
    try visit(4, "node", &node)
    try visit(5, "incarnation", &incarnation)
    try visit(6, "methods", &methods)
  }
}

/// Asks an instance for its figures.
public struct ReadStatistics: Call, Hashable {
  public typealias Reply = InstanceStatistics
  public static let method = Method("bus.stats", 65_282, .query)
  public init() {}
  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {}
}

/// The figures of an instance, since its start.
public struct InstanceStatistics: Message, Hashable {
  public var instance: [UInt8] = []
  public var methods: [MethodStatistics] = []
  public var badFrames = 0
  public var linksLost = 0

  public init() {}
  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "instance", &instance)
    try visit(2, "methods", &methods)
    try visit(3, "badFrames", &badFrames)
    try visit(4, "linksLost", &linksLost)
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

  public init() {}
  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "name", &name)
    try visit(2, "calls", &calls)
    try visit(3, "errors", &errors)
    try visit(4, "inFlight", &inFlight)
    try visit(5, "histogram", &histogram)
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
