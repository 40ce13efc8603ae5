public import Bus

/// What was done to a draft: the first lines of its case's history.
public struct CaseDraftStep: Message, Hashable {
  /// `begun` or `saved`.
  public var act = ""
  /// Microseconds since 1970; of several savings in a row by one over one channel the last.
  public var at = 0
  public var principal = ""
  public var role: Role = .none
  public var channel = ""
  /// For whom the principal acted, where not for itself.
  public var actingFor = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "act", &act)
    try visit(2, "at", &at)
    try visit(3, "principal", &principal)
    try visit(4, "role", &role)
    try visit(5, "channel", &channel)
    try visit(6, "actingFor", &actingFor)
  }
}
