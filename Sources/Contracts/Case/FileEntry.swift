public import Bus

/// A file that was uploaded, as its subject and the office see it.
public struct FileEntry: Message, Hashable {
  /// The upload's id, by which evidence names it.
  public var id = ""
  /// Told by `case.files`; empty in the answers of commands.
  public var name = ""
  public var type = ""
  public var size = 0
  public var digest = ""
  public var stage: UploadStage = .unspecified
  /// Whether the subject lets it be evidence in later cases.
  public var reusable = false
  /// Microseconds since 1970.
  public var begunAt = 0
  /// Microseconds since 1970, when it is forgotten; 0: it is kept, for a case relies on it.
  public var expiresAt = 0
  /// The cases that rely on it, the first hundred.
  public var uses: [FileUse] = []
  /// Who has read it, the latest fifty, newest first.
  public var reads: [FileReading] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "id", &id)
    try visit(2, "name", &name, .secret)
    try visit(3, "type", &type)
    try visit(4, "size", &size)
    try visit(5, "digest", &digest)
    try visit(6, "stage", &stage)
    try visit(7, "reusable", &reusable)
    try visit(8, "begunAt", &begunAt)
    try visit(9, "expiresAt", &expiresAt)
    try visit(10, "uses", &uses)
    try visit(11, "reads", &reads)
  }
}
