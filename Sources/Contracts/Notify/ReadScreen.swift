public import Bus

/// Reads what the screen of a hall shows, and follows it: what is called now, or what has changed since a position. Nothing of it is personal.
public struct ReadScreen: Call, Hashable {
  public typealias Reply = ScreenView
  public static let method = Method("notify.screen", 59, .query)

  /// The hall's id, as `H1`.
  public var hall = ""
  /// The position of the last answer; 0, or one that is not of today: what is called now.
  public var after = 0
  /// How long to wait when nothing has changed; at most 20,000.
  public var waitMilliseconds = 0
  /// Entries, at most 500; 0: 100.
  public var limit = 0
  /// The place of the last answer, sent back with its position: one change may be of more tickets than a page holds.
  public var afterPlace = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "hall", &hall)
    try visit(2, "after", &after)
    try visit(3, "waitMilliseconds", &waitMilliseconds)
    try visit(4, "limit", &limit)
    try visit(5, "afterPlace", &afterPlace)
  }
}
