import Civics

extension CaseUnfolding {
  /// Opens the steps that wait for no other, once the case is accepted. Their limits run from the day on which departments have them: an
  /// acceptance that counts from a day before takes none of theirs.
  mutating func openSteps(after occasion: CaseOccasion, under rules: CaseRules) throws(CaseRefusal) {
    guard let flow = record.steps, let accepted = record.acceptedOn else { return }
    let opens = flow.openings(of: record.item, on: max(accepted, occasion.day), pauses: [], by: rules.calendar)
    try take(.step(.opened(opens)), on: occasion.bySystem(because: record.sequence))
  }

  /// Reckons the days of the open steps anew, where they are others: the clock stood still, or a calendar was published.
  mutating func reckonSteps(after occasion: CaseOccasion, under rules: CaseRules) throws(CaseRefusal) {
    guard record.state.isOpen, let flow = record.steps, let clock = record.clock else { return }
    let dues = flow.reckoned(pauses: clock.pauses, by: rules.calendar)
    guard !dues.isEmpty else { return }
    try take(.step(.opened(dues)), on: occasion.bySystem(because: record.sequence))
  }
}
