public import Bus

/// Reads how a hall's queue stands today, as a clerk's desk shows it.
public struct ReadQueue: Call, Hashable {
  public typealias Reply = QueueView
  public static let method = Method("notify.queue", 54, .query, roles: [.clerk, .auditor, .operator, .service])

  /// The hall's id, as `H1`.
  public var hall = ""
  /// Only what this window may call; 0: the whole hall.
  public var window = 0
  /// Tickets of each list, at most 100; 0: 20.
  public var limit = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "hall", &hall)
    try visit(2, "window", &window)
    try visit(3, "limit", &limit)
  }
}
