public import Bus

/// The subject lets a file be evidence in later cases, or does so no more. Cases that rely on it already keep it.
public struct AllowReuse: Call, Hashable {
  public typealias Reply = FileEntry
  public static let method = Method("case.allowReuse", 67, .command, roles: [.applicant])

  public var id = ""
  public var allowed = false

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "id", &id)
    try visit(2, "allowed", &allowed)
  }
}
