import Civics

extension CaseFlow {
  /// The days of the steps that are open and have none yet.
  func openings(of item: ItemSnapshot, on day: Day, pauses: [ClockPause], by calendar: WorkdayCalendar) -> [StepDue] {
    open.filter { $0.due == nil }.compactMap { step in
      item.step(step.code).map { StepDue(step: step.code, due: DueDate($0.limit, calendar.deadline($0.limit, from: day, pauses: pauses))) }
    }
  }

  /// The days of the open steps that are not late yet, reckoned anew by the clock's pauses and a calendar: those alone that differ.
  func reckoned(pauses: [ClockPause], by calendar: WorkdayCalendar) -> [StepDue] {
    open.compactMap { step in
      guard step.escalatedOn == nil, let old = step.due else { return nil }
      let due = DueDate(old.limit, calendar.deadline(old.limit, from: old.from, pauses: pauses))
      return due == old ? nil : StepDue(step: step.code, due: due)
    }
  }
}

extension ItemSnapshot {
  /// The step of its flow that has a code.
  public func step(_ code: String) -> DepartmentStep? { flow.first { $0.code == code } }
}
