import Civics

/// A case in which somebody acts on a department's step, with the day that counts and what the days of steps come of.
struct StepTaking {
  let record: CaseRecord
  let flow: CaseFlow
  let day: Day
  private let clock: StatutoryClock
  private let occasion: CaseOccasion
  private let rules: CaseRules

  /// - Throws: ``CaseRefusal``: what the table says, or that the case has no steps.
  init(_ act: CaseAct, on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) {
    _ = try record.permit(act, on: occasion)
    guard let flow = record.steps, let clock = record.clock else { throw .unknownStep(known: []) }
    self.record = record
    self.flow = flow
    self.clock = clock
    self.occasion = occasion
    self.rules = rules
    day = clock.dayOf(occasion)
  }

  func known(_ code: String) throws(CaseRefusal) -> StepStanding {
    guard let step = flow.step(code) else { throw .unknownStep(known: flow.steps.map(\.code)) }
    return step
  }

  /// A step that is open, of the department for which the one who acts does, where they told one.
  func open(_ code: String) throws(CaseRefusal) -> StepStanding {
    let step = try known(code)
    try check(departmentOf: code)
    guard flow.isOpen(step) else { throw .stepNotOpen(code, waitsFor: waiting(step)) }
    return step
  }

  /// - Parameter decider: the department that may act on the step besides, as it decides the case.
  /// - Throws: ``CaseRefusal/stepOfOtherDepartment(_:)`` where the one who acts does for another department.
  func check(departmentOf code: String, or decider: String? = nil) throws(CaseRefusal) {
    guard let own = occasion.actor.department, own != decider, let step = record.item.step(code), step.department != own else { return }
    throw .stepOfOtherDepartment(step)
  }

  /// - Throws: ``CaseRefusal/stepHeld(_:by:)`` where somebody else holds it.
  func check(holderOf step: StepStanding) throws(CaseRefusal) {
    if let holder = step.holder, holder != occasion.actor.id { throw .stepHeld(step.code, by: holder) }
  }

  /// The days of what opens once a fact is taken.
  func openings(after fact: StepFact) -> [StepDue] {
    var flow = flow
    flow.take(fact)
    return flow.openings(of: record.item, on: day, pauses: clock.pauses, by: rules.calendar)
  }

  func event(_ fact: StepFact) throws(CaseRefusal) -> [CaseEvent] {
    var unfolding = CaseUnfolding(record)
    try unfolding.take(.step(fact), on: occasion)
    return unfolding.events
  }

  private func waiting(_ step: StepStanding) -> [String] {
    step.after.filter { flow.step($0)?.isPassed == false }
  }
}
