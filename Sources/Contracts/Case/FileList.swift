public import Bus

/// Files, newest first.
public struct FileList: Message, Hashable {
  public var files: [FileEntry] = []
  /// Goes on from here, in `before`; empty: no more. A page may be short, or empty, and have a next one.
  public var next = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "files", &files)
    try visit(2, "next", &next)
  }
}
