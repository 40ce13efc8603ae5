public import Bus

/// One event of a case.
public struct CaseHistoryEntry: Message, Hashable {
  /// From 1; 0 for what was done to the draft, before there was a case.
  public var sequence = 0
  /// `case.accepted`, …; of a draft `draft.begun`, `draft.saved`.
  public var kind = ""
  /// Microseconds since 1970.
  public var at = 0
  public var principal = ""
  public var role: Role = .none
  public var channel = ""
  /// The state after it.
  public var state: CaseState = .unspecified
  public var note = ""
  /// For whom the principal acted, where not for itself.
  public var actingFor = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "sequence", &sequence)
    try visit(2, "kind", &kind)
    try visit(3, "at", &at)
    try visit(4, "principal", &principal)
    try visit(5, "role", &role)
    try visit(6, "channel", &channel)
    try visit(7, "state", &state)
    try visit(8, "note", &note)
    try visit(9, "actingFor", &actingFor)
  }
}
