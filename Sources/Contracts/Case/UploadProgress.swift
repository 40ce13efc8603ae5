public import Bus

/// How far an upload has come.
public struct UploadProgress: Message, Hashable {
  public var id = ""
  public var stage: UploadStage = .unspecified
  /// Bytes that the file has.
  public var size = 0
  /// Bytes that are here.
  public var received = 0
  /// Where the parts begin that have not come, the first hundred in order.
  public var missing: [Int] = []
  /// Bytes of each part but the last.
  public var partSize = 0
  /// Microseconds since 1970.
  public var expiresAt = 0
  /// SHA-256 that the file was announced with: whoever goes on after a break sees whether theirs is the same.
  public var digest = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "id", &id)
    try visit(2, "stage", &stage)
    try visit(3, "size", &size)
    try visit(4, "received", &received)
    try visit(5, "missing", &missing)
    try visit(6, "partSize", &partSize)
    try visit(7, "expiresAt", &expiresAt)
    try visit(8, "digest", &digest)
  }
}
