public import Bus

/// The keys of one instance, and those that fields in the database name.
public struct FieldKeyList: Message, Hashable {
  /// By their numbers.
  public var keys: [FieldKeyEntry] = []
  /// Where the instance has its keys from: the path of a file, or `YIMEN_IDENTITY_KEY`.
  public var source = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "keys", &keys)
    try visit(2, "source", &source)
  }
}
