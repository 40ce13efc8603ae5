public import Bus

/// Sets numbers aside for a hall that may lose its network, with a list that prints: today's appointments with their ranks, and the numbers.
public struct HandOutNumbers: Call, Hashable {
  public typealias Reply = OfflineNumbers
  public static let method = Method("notify.handOutNumbers", 57, .command, roles: [.clerk, .operator])

  /// The hall's id, as `H1`.
  public var hall = ""
  /// How many numbers, 1 to 500.
  public var count = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "hall", &hall)
    try visit(2, "count", &count)
  }
}
