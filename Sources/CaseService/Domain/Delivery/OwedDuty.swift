public import Civics

/// What an office owes the applicant now, by when, and whether it was told that the day is over.
public struct OwedDuty: Hashable, Sendable {
  public let kind: CaseDuty
  public let due: DueDate
  /// The day on which it was told as overdue; nil: it was not.
  public let overdueOn: Day?

  /// Whether its day is over and that is still to be told.
  func isToTell(on day: Day) -> Bool { due.due < day && overdueOn == nil }
}

extension CaseRecord {
  /// All that the office owes by a day: what comes of the decision itself, and beside it the answer to an objection.
  public var duties: [OwedDuty] {
    let own = duty.map { OwedDuty(kind: $0.kind, due: $0.due, overdueOn: state == .rated ? rating?.overdueOn : delivery?.overdueOn) }
    let answer = pendingObjection.map { OwedDuty(kind: .objection, due: $0.answerDue, overdueOn: $0.overdueOn) }
    return [own, answer].compactMap(\.self)
  }

  /// The objection that a person is to answer; nil where there is none, it was answered, or the case has become void without it.
  public var pendingObjection: CaseObjection? {
    guard let objection, objection.answer == nil, CaseTransition.row(.upholdDecision, in: state) != nil else { return nil }
    return objection
  }
}
