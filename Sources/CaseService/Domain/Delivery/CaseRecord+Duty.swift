public import Civics

extension CaseRecord {
  /// What the office owes now, and by when; nil: nothing that has a day.
  public var duty: (kind: CaseDuty, due: DueDate)? {
    switch state {
    case .decided: delivery?.due.map { (.delivery, $0) }
    case .rated: rating.flatMap { $0.isToPutRight ? $0.putRightDue.map { (.puttingRight, $0) } : nil }
    default: nil
    }
  }

  /// The day on which what is owed now was told as overdue.
  var dutyOverdueOn: Day? { state == .rated ? rating?.overdueOn : delivery?.overdueOn }

  /// The day from which it may be archived; nil while something is to be put right, and where the office archives nothing.
  public var archiveFrom: Day? {
    guard let rating else { return delivery?.done?.archiveFrom }
    return rating.isToPutRight ? nil : rating.putRight?.archiveFrom ?? rating.given.archiveFrom
  }
}
