public import Bus

/// Checks a file of which every part has come (size, digest, type by its content, and the scanner), and keeps it. What is found wrong is refused
/// by name; the upload stays until it expires, so that what is missing may still be brought.
public struct FinishUpload: Call, Hashable {
  public typealias Reply = FileEntry
  public static let method = Method("case.finishUpload", 62, .command, roles: [.applicant, .clerk])

  public var id = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "id", &id)
  }
}
