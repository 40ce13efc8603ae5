public import Bus

/// Registers a person or a company with its numbers. The same name and numbers again give the same subject, whose contact points stay.
///
/// The reply repeats, masked, what the caller gave and shows no other name or number; of one who was known it tells the id, and not since when, nor
/// in which language or whether by mail. So it is no read of a subject's data.
public struct RegisterSubject: Call, Hashable {
  public typealias Reply = Subject
  public static let method = Method("identity.register", 1, .command, roles: [.applicant, .clerk, .service, .operator])

  public var kind: SubjectKind = .unspecified
  public var name = ""
  public var identifiers: [IdentifierEntry] = []
  /// Where notices go by mail; may be empty.
  public var mail = ""
  /// `zh` or `en`; empty: `zh`.
  public var language = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "kind", &kind)
    try visit(2, "name", &name, .secret)
    try visit(3, "identifiers", &identifiers)
    try visit(4, "mail", &mail, .secret)
    try visit(5, "language", &language)
  }
}
