public import Bus

/// What became of events of a hall without a network.
public struct OfflineMerge: Message, Hashable {
  /// How many have had their effect now.
  public var taken = 0
  /// How many had had it before.
  public var known = 0
  /// Those that could not be taken; they may be sent again, as once the events before them are there.
  public var conflicts: [OfflineConflict] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "taken", &taken)
    try visit(2, "known", &known)
    try visit(3, "conflicts", &conflicts)
  }
}
