public import Bus

/// An upload that was begun.
public struct UploadTicket: Message, Hashable {
  /// By which parts name it, and evidence afterwards.
  public var id = ""
  /// Bytes of each part but the last, which may have fewer.
  public var partSize = 0
  /// So many it has.
  public var parts = 0
  /// Microseconds since 1970; an upload that is not finished then is forgotten.
  public var expiresAt = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "id", &id)
    try visit(2, "partSize", &partSize)
    try visit(3, "parts", &parts)
    try visit(4, "expiresAt", &expiresAt)
  }
}
