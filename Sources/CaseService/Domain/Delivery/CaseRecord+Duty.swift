public import Civics

extension CaseRecord {
  /// What the office owes of the decision or a rating, and by when; nil: nothing that has a day.
  public var duty: (kind: CaseDuty, due: DueDate)? {
    switch state {
    case .decided: delivery?.due.map { (.delivery, $0) }
    case .rated: rating.flatMap { $0.isToPutRight ? $0.putRightDue.map { (.puttingRight, $0) } : nil }
    default: nil
    }
  }

  /// Its fees. Once it has ended without a decision, that was against the applicant, or was undone, nothing is to be paid any more: those alone
  /// that were settled. No fee is charged for having applied: each is for what is granted.
  public var standingFees: [CaseFee] {
    let isOver = !state.isOpen && (decision?.outcome == nil || state == .void)
    return isOver ? fees.all.filter { !$0.isDue } : fees.all
  }

  /// The day from which it may be archived; nil while something is to be put right or an objection to be answered, and where the office archives
  /// nothing.
  public var archiveFrom: Day? {
    if let objection, objection.answer == nil { return nil }
    guard let rating else { return delivery?.done?.archiveFrom }
    return rating.isToPutRight ? nil : rating.putRight?.archiveFrom ?? rating.given.archiveFrom
  }
}
