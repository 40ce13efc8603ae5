import Civics

/// A calendar was published: the dates of a case that reached past the one before are reckoned by it.
public struct ReckonDates: CaseCommand {
  public init() {}

  public func decide(on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent] {
    let notice = record.clock == nil ? record.noticeDue.map { DueDate($0.limit, from: $0.from, by: rules.calendar) } : nil
    let periods = record.clock?.periods(by: rules.calendar)
    let before: [(DateExplanation.Kind, DueDate?, DueDate?)] = [
      (.notice, notice == nil ? nil : record.noticeDue, notice), (.promised, record.periods?.promised, periods?.promised),
      (.statutory, record.periods?.statutory, periods?.statutory),
    ]
    let moved = before.compactMap { kind, old, new -> DatesReckoned.Moved? in
      guard let old, let new, old.due != new.due else { return nil }
      return DatesReckoned.Moved(kind, from: old.due, to: new.due)
    }
    var unfolding = CaseUnfolding(record)
    let reckoned = DatesReckoned(on: occasion.day, noticeDue: notice, periods: periods, moved: moved)
    try unfolding.take(.datesReckoned(reckoned), on: occasion)
    try unfolding.reckonSteps(after: occasion, under: rules)
    return unfolding.events
  }
}

extension CaseRecord {
  /// The calendar by which the dates that bind it were reckoned; nil before receipt.
  public var calendarVersion: String? { clock?.periods.statutory.calendarVersion ?? noticeDue?.calendarVersion }

  /// Whether a date that binds it may move when a calendar is published.
  public var hasProvisionalDate: Bool {
    guard state.isOpen else { return false }
    if let clock { return clock.periods.isProvisional || steps?.hasProvisionalDay == true }
    return state == .received && noticeDue?.isProvisional == true
  }
}
