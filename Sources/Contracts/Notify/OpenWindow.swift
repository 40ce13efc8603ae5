public import Bus

/// Opens a window for the clerk who asks, or gives it other skills. One that was left open and has nobody is taken over.
public struct OpenWindow: Call, Hashable {
  public typealias Reply = QueueWindowView
  public static let method = Method("notify.openWindow", 52, .command, roles: [.clerk])

  /// The hall's id, as `H1`.
  public var hall = ""
  /// The window's number, from 1.
  public var window = 0
  /// What it serves today; empty: what the hall serves. `any`: everything. At most 8.
  public var skills: [String] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "hall", &hall)
    try visit(2, "window", &window)
    try visit(3, "skills", &skills)
  }
}
