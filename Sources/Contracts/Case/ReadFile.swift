public import Bus

/// Reads a part of a file: shown to its subject, to the clerk and the approver at a step of an open case that relies on it, and to the auditor.
/// Who read it stands recorded, and the subject sees it (`case.files`).
public struct ReadFile: Call, Hashable {
  public typealias Reply = FilePart
  public static let method = Method("case.readFile", 65, .query)

  /// The upload's id.
  public var id = ""
  /// Where to begin, from 0.
  public var offset = 0
  /// At most 524,288 bytes; 0: so many.
  public var limit = 0
  public var purpose: Purpose? = nil

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "id", &id)
    try visit(2, "offset", &offset)
    try visit(3, "limit", &limit)
    try visit(4, "purpose", &purpose)
  }
}
