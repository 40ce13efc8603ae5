public import Bus

/// A version of an item as the import format writes it.
public struct WrittenItem: Message, Hashable {
  public var version: VersionEntry? = nil
  /// One item of `yimen-catalogue/1` (JSON, UTF-8), as `item.putDraft` takes it.
  public var draft: [UInt8] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "version", &version)
    try visit(2, "draft", &draft)
  }
}
