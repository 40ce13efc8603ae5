public import Bus

/// Takes what happened in a hall while it had no network, each event once, however often and in whatever order they are sent.
public struct MergeOffline: Call, Hashable {
  public typealias Reply = OfflineMerge
  public static let method = Method("notify.mergeOffline", 58, .command, roles: [.clerk, .operator])

  /// The hall's id, as `H1`.
  public var hall = ""
  /// The day, YYYY-MM-DD, which is not ended yet: until the midnight a day after its own.
  public var on = ""
  /// At most 500. They are taken in the order of their moments.
  public var events: [OfflineEvent] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "hall", &hall)
    try visit(2, "on", &on)
    try visit(3, "events", &events)
  }
}
