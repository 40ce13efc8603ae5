public import Bus

/// A part of a file.
public struct FilePart: Message, Hashable {
  public var id = ""
  public var name = ""
  /// The media type, as the content was found to be.
  public var type = ""
  /// Bytes of the whole file.
  public var size = 0
  /// SHA-256 of the whole, in hexadecimal digits.
  public var digest = ""
  public var offset = 0
  /// None at the end.
  public var bytes: [UInt8] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "id", &id)
    try visit(2, "name", &name, .secret)
    try visit(3, "type", &type)
    try visit(4, "size", &size)
    try visit(5, "digest", &digest)
    try visit(6, "offset", &offset)
    try visit(7, "bytes", &bytes, .secret)
  }
}
