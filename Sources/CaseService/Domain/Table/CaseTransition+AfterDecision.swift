extension CaseTransition {
  /// A fee is set while it can still be asked for; that it was paid or waived is recorded whenever it is.
  static let fees: [CaseTransition] =
    staying(.setFee, by: [.windowClerk, .approver], in: [.received, .accepted, .inReview, .clockStopped, .decided])
    + staying(.payFee, by: [.windowClerk, .system], in: whereFeesAreSettled)
    + staying(.waiveFee, by: [.approver], in: whereFeesAreSettled)

  private static let whereFeesAreSettled: [CaseState] = [
    .submitted, .received, .correctionAsked, .accepted, .inReview, .clockStopped, .decided, .delivered, .rated,
  ]

  /// What comes of a case once it is decided, beside delivery, rating and archive.
  static let afterDecision: [CaseTransition] =
    [
      CaseTransition(.delivered, .rateBySilence, by: [.system], to: .rated, when: [.silenceCounts]),
      CaseTransition(.rated, .putRight, by: [.windowClerk, .approver], to: .rated, when: [.badRating]),
    ]
    // In whichever of them an objection may wait for its answer.
    + staying(.fallOverdue, by: [.system], in: [.decided, .delivered, .rated, .archived], when: [.dutyOverdue])
    + staying(.reckonDates, by: [.system], in: [.decided, .delivered, .rated, .archived])

  /// Rows of an act that leaves the case where it is.
  private static func staying(
    _ act: CaseAct, by roles: [CaseRole], in states: [CaseState], when conditions: [CaseCondition] = []
  ) -> [CaseTransition] {
    states.map { CaseTransition($0, act, by: roles, to: $0, when: conditions) }
  }
}
