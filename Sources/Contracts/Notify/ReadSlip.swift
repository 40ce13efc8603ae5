public import Bus

/// A notice as a page that prints at the counter (凭条), for who asks for it there. The subject itself, and who handles its case.
public struct ReadSlip: Call, Hashable {
  public typealias Reply = SlipPage
  public static let method = Method("notify.slip", 79, .query, roles: [.applicant, .clerk, .auditor])

  /// The id of the notice.
  public var notice = ""
  /// `zh` or `en`; empty: `zh`.
  public var language = ""
  public var purpose: Purpose? = nil

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "notice", &notice)
    try visit(2, "language", &language)
    try visit(3, "purpose", &purpose)
  }
}
