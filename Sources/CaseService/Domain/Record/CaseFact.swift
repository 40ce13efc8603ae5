public import Civics

/// What happened to a case: one fact for each act that was done.
public enum CaseFact: Hashable, Sendable {
  case submitted(Filing)
  /// - on: the day that counts as the day of receipt.
  /// - noticeDue: by when the office must say what is wrong with the file.
  case received(on: Day, noticeDue: DueDate)
  /// - originals: the materials whose originals or papers the clerk saw.
  /// - place: the hall and the window; empty where they were not told.
  /// - noticeDue: moved, because the file is complete from this day on.
  case verified(on: Day, originals: [String], place: String = "", noticeDue: DueDate)
  /// - unseen: the materials whose originals are to be seen, since they came after the visit; none in what an older version wrote.
  case supplied([Evidence], unseen: [String] = [])
  case accepted(on: Day, CasePeriods)
  case acceptedBySilence(on: Day, CasePeriods)
  case acceptanceRefused(AcceptanceRefusal)
  case reviewBegun(on: Day)
  case decided(CaseDecision)
  case withdrawn(on: Day, reason: String)
  case evidenceLost(EvidenceLoss)
  case clockStopped(ClockStop)
  /// - on: the day of the restart, which is the last that is not counted.
  case clockResumed(on: Day, CasePeriods)
  case extended(ClockExtension, CasePeriods)
  case lampTurned(on: Day, Lamp)
  case datesReckoned(DatesReckoned)
  case heldAsked(HeldAsk)
  case reminded(on: Day, materials: [String])
  case correctionAsked(CorrectionRequest)
  /// - on: the day that counts as the one on which the answer arrived.
  /// - noticeDue: moved, because the file is complete from this day on.
  /// - unseen: as of what is supplied.
  case corrected(on: Day, [Evidence], noticeDue: DueDate, unseen: [String] = [])
  case ended(CaseEnding)
  case feeSet(CaseFee)
  /// A fee, by its id, is due no more.
  case feeSettled(String, FeeSettlement)
  case delivered(Delivery)
  case rated(Rating)
  case putRight(PuttingRight)
  case overdue(CaseDuty, on: Day)
  case archived(on: Day)

  case step(StepFact)
  /// Without an answer yet.
  case objected(CaseObjection)
  case objectionAnswered(CaseObjection.Answer)

  /// The act that made it.
  public var act: CaseAct {
    switch self {
    case .submitted: .submit
    case .received: .receive
    case .verified: .verify
    case .supplied: .supply
    case .accepted: .accept
    case .acceptedBySilence: .acceptBySilence
    case .acceptanceRefused: .refuseAcceptance
    case .reviewBegun: .beginReview
    case .decided: .decide
    case .withdrawn: .withdraw
    case .evidenceLost: .loseEvidence
    case .clockStopped: .stopClock
    case .clockResumed: .resumeClock
    case .extended: .extend
    case .lampTurned: .turnLamp
    case .datesReckoned: .reckonDates
    case .heldAsked: .askHeld
    case .reminded: .remind
    case .correctionAsked: .askCorrection
    case .corrected: .correct
    case .ended(let ending): ending.kind.act
    case .feeSet: .setFee
    case .feeSettled(_, .paid): .payFee
    case .feeSettled(_, .waived): .waiveFee
    case .delivered: .deliver
    case .rated(let rating): rating.isBySilence ? .rateBySilence : .rate
    case .putRight: .putRight
    case .overdue: .fallOverdue
    case .archived: .archive
    case .step(let fact): fact.act
    case .objected: .object
    case .objectionAnswered(let answer): answer.annuls ? .annulDecision : .upholdDecision
    }
  }
}
