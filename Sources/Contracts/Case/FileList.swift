public import Bus

/// Files, newest first.
public struct FileList: Message, Hashable {
  public var files: [FileEntry] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "files", &files)
  }
}
