public import Bus

/// Takes in a halls file: the halls that it names, each as its next revision. The first one takes the place of the sample's halls.
public struct ImportHalls: Call, Hashable {
  public typealias Reply = HallChanges
  public static let method = Method("notify.importHalls", 11, .command, roles: [.operator])

  /// The file, as JSON.
  public var file = ""
  /// Tells what it comes to, and changes nothing.
  public var dryRun = false

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "file", &file)
    try visit(2, "dryRun", &dryRun)
  }
}
