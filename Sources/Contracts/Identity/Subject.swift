public import Bus

/// A person or a company. Names and numbers are masked, and there only where the purpose covers them; numbers in full where that is asked for.
public struct Subject: Message, Hashable {
  public var id = ""
  public var kind: SubjectKind = .unspecified
  /// Masked.
  public var name = ""
  /// Masked, unless `full_numbers` was asked for and the purpose covers it.
  public var identifiers: [IdentifierEntry] = []
  public var language = ""
  /// Microseconds since 1970.
  public var registeredAt = 0
  /// Whether a mail address is known.
  public var hasMail = false
  /// YYYY-MM-DD; where asked for, as the numbers tell it.
  public var birth = ""
  /// `M` or `F`; where asked for.
  public var sex = ""
  /// The division of first registration, six places; where asked for.
  public var region = ""
  public var regionName = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "id", &id)
    try visit(2, "kind", &kind)
    try visit(3, "name", &name, .secret)
    try visit(4, "identifiers", &identifiers)
    try visit(5, "language", &language)
    try visit(6, "registeredAt", &registeredAt)
    try visit(7, "hasMail", &hasMail)
    try visit(8, "birth", &birth, .secret)
    try visit(9, "sex", &sex, .secret)
    try visit(10, "region", &region, .secret)
    try visit(11, "regionName", &regionName, .secret)
  }
}
