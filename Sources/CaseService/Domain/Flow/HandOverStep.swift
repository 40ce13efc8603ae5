/// Gives a step to another official: who holds it does, and once it is late anybody of the office, which has it in its list of late steps.
public struct HandOverStep: CaseCommand {
  public let step: String
  /// The id of the official.
  public let official: String
  /// May be empty.
  public let reason: String

  public init(_ step: String, to official: String, reason: String = "") {
    self.step = step
    self.official = official
    self.reason = reason
  }

  public func decide(on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent] {
    let taking = try StepTaking(.handOverStep, on: record, occasion: occasion, rules: rules)
    let open = try taking.open(step)
    if open.escalatedOn == nil { try taking.check(holderOf: open) }
    if open.holder == official { throw .stepHeld(step, by: official) }
    return try taking.event(.handedOver(step, to: official, on: taking.day, reason: try CaseText.reason(reason)))
  }
}
