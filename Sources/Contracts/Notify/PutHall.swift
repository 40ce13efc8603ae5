public import Bus

/// Puts a hall, or another revision of it, in force.
///
/// Nobody loses a seat: visits that do not fit any more are listed, keep their seats, and are offered others.
public struct PutHall: Call, Hashable {
  public typealias Reply = HallChanges
  public static let method = Method("notify.putHall", 10, .command, roles: [.operator])

  /// The hall as JSON, as in a halls file.
  public var record = ""
  /// The revision that it takes the place of; 0: whichever it is.
  public var revision = 0
  /// Tells what it comes to, and changes nothing.
  public var dryRun = false

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "record", &record)
    try visit(2, "revision", &revision)
    try visit(3, "dryRun", &dryRun)
  }
}
