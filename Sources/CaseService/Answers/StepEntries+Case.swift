import Bus
import CaseDomain
import Civics
import Contracts

extension StepEntry {
  init(_ step: StepStanding, in flow: CaseFlow, of item: ItemSnapshot) {
    self.init()
    code = step.code
    if let known = item.step(step.code) { tell(known) }
    mayLapse = step.mayLapse
    state = step.opinion != nil ? .finished : step.hasLapsed ? .lapsed : flow.isOpen(step) ? .open : .waiting
    openedOn = step.due?.from.description ?? ""
    due = step.due.map(Contracts.DueDate.init)
    holder = step.holder ?? ""
    if let opinion = step.opinion {
      (finishedOn, finishedBy, opposes, grounds) = (opinion.on.description, opinion.by, opinion.opposes, opinion.grounds)
    }
    if let returned = step.returned { (returnedOn, returnedBy, returnText) = (returned.on.description, returned.by, returned.text) }
    escalatedOn = step.escalatedOn?.description ?? ""
  }

  private mutating func tell(_ step: DepartmentStep) {
    name = step.name
    department = step.department
    limitWorkdays = step.limit.value
    after = step.after
  }
}

extension CaseHolder {
  /// Who has a case now: the departments whose steps are open, else the office that files or decides it, or the applicant for whom it waits.
  static func holders(of record: CaseRecord) -> [CaseHolder] {
    guard record.state.isOpen else { return [] }
    if record.isVisitPending || record.state == .draft || record.state == .correctionAsked { return [CaseHolder()] }
    let steps = record.steps.map { flow in flow.open.filter { !$0.hasLapsed } } ?? []
    guard !steps.isEmpty else { return [CaseHolder.with { $0.department = record.item.department }] }
    return steps.map { step in
      CaseHolder.with {
        $0.step = step.code
        $0.department = record.item.step(step.code)?.department ?? ""
        $0.official = step.holder ?? ""
      }
    }
  }
}
