/// Something asked of a case that exists: it is decided on the case as it stands, and nothing is done yet.
public protocol CaseCommand: Sendable {
  /// The events that follow, in order; never none.
  ///
  /// - Throws: ``CaseRefusal`` when the table, a condition or the command's own rule says no.
  func decide(on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent]
}
