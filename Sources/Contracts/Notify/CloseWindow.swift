public import Bus

/// Closes a window that has nobody. Who was sent to it alone may be called by any other with the skills.
public struct CloseWindow: Call, Hashable {
  public typealias Reply = QueueWindowView
  public static let method = Method("notify.closeWindow", 53, .command, roles: [.clerk])

  /// The hall's id, as `H1`.
  public var hall = ""
  /// The window's number, from 1.
  public var window = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "hall", &hall)
    try visit(2, "window", &window)
  }
}
