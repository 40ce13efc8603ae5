public import Bus

/// Lists the cases of a subject, newest first.
public struct ListCases: Call, Hashable {
  public typealias Reply = CaseList
  public static let method = Method("case.list", 8, .query)

  public var subject = ""
  public var state: CaseState = .unspecified
  /// Cases older than this id.
  public var before = ""
  /// At most 200; 0: 50.
  public var limit = 0
  public var purpose: Purpose? = nil

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "state", &state)
    try visit(3, "before", &before)
    try visit(4, "limit", &limit)
    try visit(5, "purpose", &purpose)
  }
}
