/// Gives an earlier step back to who took it, with what is wrong. It is found at an open step that waits for it, by that step's department; or at the
/// decision, when none is open, by the department that decides, which is the item's own, or by the step's own.
public struct ReturnStep: CaseCommand {
  /// The finished step that is given back.
  public let step: String
  /// Where it was found; empty: at the decision.
  public let found: String
  public let text: String

  public init(_ step: String, from found: String = "", text: String) {
    self.step = step
    self.found = found
    self.text = text
  }

  public func decide(on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent] {
    let taking = try StepTaking(.returnStep, on: record, occasion: occasion, rules: rules)
    let earlier = try taking.known(step)
    if found.isEmpty {
      try taking.check(departmentOf: step, or: record.item.department)
      guard taking.flow.awaited.isEmpty else { throw .stepNotEarlier(step, than: "") }
    } else {
      let open = try taking.open(found)
      try taking.check(holderOf: open)
      guard taking.flow.waiting(for: step).contains(open.code) else { throw .stepNotEarlier(step, than: found) }
    }
    guard earlier.opinion != nil else { throw .stepNotEarlier(step, than: found) }
    let returned = StepReturn(on: taking.day, by: occasion.actor.id, text: try CaseText.grounds(text))
    let opens = taking.openings(after: .returned(step, returned, opens: []))
    return try taking.event(.returned(step, returned, opens: opens))
  }
}
