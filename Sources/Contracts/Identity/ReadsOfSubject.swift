public import Bus

/// Who read this subject's data: for the subject itself and the auditor.
public struct ReadsOfSubject: Call, Hashable {
  public typealias Reply = ReadList
  public static let method = Method("identity.readsOf", 6, .query)

  public var subject = ""
  public var after = 0
  /// At most 500; 0: 100.
  public var limit = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "after", &after)
    try visit(3, "limit", &limit)
  }
}
