public import Bus

/// What a change of halls comes to.
public struct HallChanges: Message, Hashable {
  /// False in a trial, and where nothing has changed.
  public var written = false
  /// The halls that have changed, as they are after it.
  public var halls: [HallView] = []
  /// Visits that do not fit any more; at most 200.
  public var conflicts: [ConflictView] = []
  /// How many do not.
  public var count = 0
  /// Visits that keep their time and window, and whose slots count otherwise.
  public var renumbered = 0
  /// Whether visits are still looked at since then: `notify.conflicts` lists each as soon as it is found. The counts are of before the write.
  public var pending = false

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "written", &written)
    try visit(2, "halls", &halls)
    try visit(3, "conflicts", &conflicts)
    try visit(4, "count", &count)
    try visit(5, "renumbered", &renumbered)
    try visit(6, "pending", &pending)
  }
}
