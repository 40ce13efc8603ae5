/// What a notice tells. The raw value is a part of the notice's id, so it never changes.
public enum NoticeKind: String, CaseIterable, Sendable {
  case visitBooked = "visit-booked"
  case visitChanged = "visit-changed"
  case visitCancelled = "visit-cancelled"
  /// Somebody has to come, and no seat is free yet.
  case visitWaiting = "visit-waiting"
  /// Nobody came.
  case visitMissed = "visit-missed"
  /// The hall has changed, and the visit's time does not suit any more.
  case visitConflict = "visit-conflict"
  /// The case is in, and nobody has to come.
  case caseReceived = "case-received"
  /// The office accepted the case, or its silence did.
  case caseAccepted = "case-accepted"
  /// The clock stands still, for what the law does not count.
  case caseClockStopped = "case-clock-stopped"
  case caseClockResumed = "case-clock-resumed"
  /// The period was extended.
  case caseExtended = "case-extended"
  case caseDecided = "case-decided"
  /// A code is on its way that verifies a contact point.
  case contactCode = "contact-code"
  /// A certificate on which the case relied ended, and the material has to come anew.
  case caseReopened = "case-reopened"
  /// What may follow has not come yet.
  case caseReminded = "case-reminded"
  /// The office asked the applicant to put something right.
  case correctionAsked = "correction-asked"
  /// The case ended without a decision.
  case caseLapsed = "case-lapsed"
  case caseElsewhere = "case-elsewhere"
  case caseReturned = "case-returned"
  case caseReferred = "case-referred"
  case caseAnnulled = "case-annulled"
  /// A fee was set.
  case caseFee = "case-fee"
  case caseDelivered = "case-delivered"
  /// A bad rating was put right.
  case caseAnswered = "case-answered"
  /// The office refused to accept the case.
  case caseRefused = "case-refused"
  /// An objection to a decision that a rule made was answered.
  case objectionAnswered = "objection-answered"
  /// A new calendar moved days that the applicant had been told.
  case caseMoved = "case-moved"
  /// The office is late.
  case caseOverdue = "case-overdue"
  /// The visit is in a day.
  case visitTomorrow = "visit-tomorrow"
  /// The visit is in two hours.
  case visitSoon = "visit-soon"
}
