public import Bus

/// An import that was begun.
public struct ImportTicket: Message, Hashable {
  public var id = ""
  /// The most that one part may hold.
  public var partBytes = 0
  /// The most parts that it may have.
  public var parts = 0
  /// Microseconds since 1970; an import that is not finished then is forgotten.
  public var expiresAt = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "id", &id)
    try visit(2, "partBytes", &partBytes)
    try visit(3, "parts", &parts)
    try visit(4, "expiresAt", &expiresAt)
  }
}
