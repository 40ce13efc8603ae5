public import Bus

/// What a hall's screen shows.
public struct ScreenView: Message, Hashable {
  public var hall = ""
  /// YYYY-MM-DD.
  public var on = ""
  /// Whether the entries are all that is called now, in place of what was shown before; else they are what has changed.
  public var snapshot = false
  /// Of a snapshot the last called first; of changes each ticket once, as it stands now, the last changed last.
  public var entries: [ScreenEntry] = []
  /// The position to ask after next.
  public var next = 0
  /// How many are in line.
  public var waiting = 0
  /// The place to ask after next, with the position; empty where nothing is left. Who leaves it out may be told some tickets twice, and may miss
  /// some of a change that a page does not hold.
  public var nextPlace = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "hall", &hall)
    try visit(2, "on", &on)
    try visit(3, "snapshot", &snapshot)
    try visit(4, "entries", &entries)
    try visit(5, "next", &next)
    try visit(6, "waiting", &waiting)
    try visit(7, "nextPlace", &nextPlace)
  }
}
