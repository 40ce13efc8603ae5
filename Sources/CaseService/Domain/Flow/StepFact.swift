public import Civics

/// What happened to a department's step of a case.
public enum StepFact: Hashable, Sendable {
  /// Steps are open by acceptance, or the days of open ones are reckoned anew.
  case opened([StepDue])
  case claimed(String, by: String, on: Day)
  case handedOver(String, to: String, on: Day, reason: String)
  /// - opens: the steps that waited for it and wait for no other.
  case finished(String, StepOpinion, opens: [StepDue])
  /// - opens: the step itself, which is open again.
  case returned(String, StepReturn, opens: [StepDue])
  /// Steps are past their limits, and stand in their departments' lists of late steps: one, or several in what an older version wrote.
  /// - opens: what goes on without those that lapse.
  case escalated([String], on: Day, opens: [StepDue])

  public var act: CaseAct {
    switch self {
    case .opened: .openSteps
    case .claimed: .claimStep
    case .handedOver: .handOverStep
    case .finished: .finishStep
    case .returned: .returnStep
    case .escalated: .escalateSteps
    }
  }

  /// The step that it is about; nil where days of several are told.
  var step: String? {
    switch self {
    case .opened: nil
    case .claimed(let code, _, _), .handedOver(let code, _, _, _), .finished(let code, _, _), .returned(let code, _, _): code
    case .escalated(let codes, _, _): codes.first
    }
  }
}

extension CaseFlow {
  /// Takes a fact that the table allows.
  mutating func take(_ fact: StepFact) {
    switch fact {
    case .opened(let dues): take(dues)
    case .claimed(let code, let official, _): hold(code, by: official)
    case .handedOver(let code, let official, _, _): hold(code, by: official)
    case .finished(let code, let opinion, let opens):
      finish(code, opinion)
      take(opens)
    case .returned(let code, let returned, let opens):
      giveBack(code, returned)
      take(opens)
    case .escalated(let codes, let day, let opens):
      escalate(codes, on: day)
      take(opens)
    }
  }
}
