/// A step of a case, as reads for it name it, and what it needs to know of the subject.
///
/// The names are those of the acts on a case, and two that are no act: `review` and `notice`. A step has its fields and no others: who posts a
/// decision does not look at births, and who sends a notice looks at nothing but the address.
public enum HandlingStep: String, Sendable, Hashable, CaseIterable {
  // Filing and taking in.
  case begin, submit, receive, verify, supply, askCorrection, correct, lapse
  // Whether the office takes the case.
  case accept, acceptBySilence, refuseAcceptance, pointElsewhere, giveBack, referUpward, withdraw
  // The work on it.
  case review, beginReview, stopClock, resumeClock, extend, decide, annul
  // What comes after the decision.
  case deliver, rate, archive
  // The answer to an objection.
  case upholdDecision, annulDecision
  /// The applicant is told of something.
  case notice
  // What is asked of the applicant besides.
  case askHeld, remind

  /// What the step needs.
  public var fields: Set<SubjectField> {
    switch self {
    // The paper is held beside what is kept, so the numbers are needed in full.
    case .verify: Self.whole.union([.fullNumbers, .contact])
    case .begin, .submit, .receive, .supply, .correct: Self.whole.union([.contact])
    // Who answers an objection judges once more what was decided.
    case .accept, .refuseAcceptance, .review, .beginReview, .decide, .upholdDecision, .annulDecision: Self.whole
    case .askCorrection, .pointElsewhere, .giveBack, .referUpward: [.kind, .name, .numbers, .certificates, .contact]
    case .deliver: [.kind, .name, .numbers, .contact]
    case .stopClock, .resumeClock, .extend, .annul, .withdraw, .rate: [.kind, .name]
    case .askHeld: [.kind, .certificates]
    case .lapse, .acceptBySilence, .archive, .remind: [.kind]
    case .notice: [.contact]
    }
  }

  private static let whole: Set<SubjectField> = [.kind, .name, .numbers, .birth, .sex, .region, .certificates, .base, .mandates]
}
