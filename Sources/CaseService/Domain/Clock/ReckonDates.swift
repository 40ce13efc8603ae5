import Civics

/// A calendar was published: the dates of a case that reached past the one before are reckoned by it.
public struct ReckonDates: CaseCommand {
  public init() {}

  public func decide(on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent] {
    let awaited = record.state == .correctionAsked ? record.correction?.current.respondBy : nil
    let answer = awaited.map { DueDate($0.limit, from: $0.from, by: rules.calendar) }
    let isOpen = record.state.isOpen
    let running = isOpen && record.clock == nil && awaited == nil ? record.noticeDue : nil
    let notice = running.map { DueDate($0.limit, from: $0.from, by: rules.calendar) }
    let periods = isOpen ? record.clock?.periods(by: rules.calendar) : nil
    let duty = record.duty.map { ($0.kind.explained, $0.due, DueDate($0.due.limit, from: $0.due.from, by: rules.calendar)) }
    let objection = record.pendingObjection?.answerDue
    let answerDue = objection.map { DueDate($0.limit, from: $0.from, by: rules.calendar) }
    let before: [(DateExplanation.Kind, DueDate?, DueDate?)] = [
      (.notice, running, notice), (.correction, awaited, answer), (.promised, record.periods?.promised, periods?.promised),
      (.statutory, record.periods?.statutory, periods?.statutory), (duty?.0 ?? .delivery, duty?.1, duty?.2),
      (.objection, objection, answerDue),
    ]
    let moved = before.compactMap { kind, old, new -> DatesReckoned.Moved? in
      guard let old, let new, old.due != new.due else { return nil }
      return DatesReckoned.Moved(kind, from: old.due, to: new.due)
    }
    var unfolding = CaseUnfolding(record)
    let reckoned = DatesReckoned(
      on: occasion.day, noticeDue: notice, periods: periods, duty: duty?.2, moved: moved, respondBy: answer, answerDue: answerDue)
    try unfolding.take(.datesReckoned(reckoned), on: occasion)
    try unfolding.reckonSteps(after: occasion, under: rules)
    return unfolding.events
  }
}

extension CaseRecord {
  /// The calendar by which the dates that bind it were reckoned; nil before receipt.
  public var calendarVersion: String? {
    duties.first?.due.calendarVersion ?? clock?.periods.statutory.calendarVersion ?? awaitedDate?.calendarVersion
  }

  /// Whether no date that may move was reckoned by another calendar than this.
  public func isReckoned(by version: String) -> Bool {
    if !duties.isEmpty { return duties.allSatisfy { !$0.due.isProvisional || $0.due.calendarVersion == version } }
    return calendarVersion == version
  }

  /// Whether a date that binds it may move when a calendar is published.
  public var hasProvisionalDate: Bool {
    if !duties.isEmpty { return duties.contains { $0.due.isProvisional } }
    guard state.isOpen else { return false }
    if let clock { return clock.periods.isProvisional || steps?.hasProvisionalDay == true }
    return awaitedDate?.isProvisional == true
  }

  /// By when somebody must speak before acceptance: the office, or the applicant of whom a correction is awaited.
  private var awaitedDate: DueDate? {
    switch state {
    case .correctionAsked: correction?.current.respondBy
    case .received: noticeDue
    default: nil
    }
  }
}
