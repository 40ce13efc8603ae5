public import Bus

/// Who has read how much about how many, so that an auditor sees who browses.
public struct ReportBrowsing: Call, Hashable {
  public typealias Reply = BrowsingReport
  public static let method = Method("identity.browsing", 40, .query, roles: [.auditor])

  /// Microseconds since 1970; 0: thirty days before `until`.
  public var from = 0
  /// Microseconds since 1970; 0: now.
  public var until = 0
  /// Readers at most, up to 500, those with a sign first; 0: 100. Signs are found among all.
  public var limit = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "from", &from)
    try visit(2, "until", &until)
    try visit(3, "limit", &limit)
  }
}
