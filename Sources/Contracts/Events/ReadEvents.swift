public import Bus

/// Reads a service's log of events after a cursor; waits for the next one when there is none. Every service that has a log answers it.
public struct ReadEvents: Call, Hashable {
  public typealias Reply = EventPage
  public static let method = Method("bus.events", 65296, .query)

  public var after = 0
  /// At most 500; 0: 100.
  public var limit = 0
  /// At most 20,000.
  public var waitMilliseconds = 0
  /// Only these kinds; empty: all.
  public var kinds: [String] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "after", &after)
    try visit(2, "limit", &limit)
    try visit(3, "waitMilliseconds", &waitMilliseconds)
    try visit(4, "kinds", &kinds)
  }
}
