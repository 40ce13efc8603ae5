import Bus
import CaseDomain
import Contracts

extension CaseAct {
  /// The method that does it; nil for what cannot be called yet, and for what the suite does by itself.
  var method: Method? {
    switch self {
    case .submit: SubmitCase.method
    case .receive: ReceiveCase.method
    case .verify: VerifyCase.method
    case .accept: AcceptCase.method
    case .beginReview: BeginReview.method
    case .decide: DecideCase.method
    case .withdraw: WithdrawCase.method
    case .supply: SupplyEvidence.method
    case .stopClock: StopClock.method
    case .resumeClock: ResumeClock.method
    case .extend: ExtendCase.method
    case .askHeld: AskHeld.method
    case .begin: BeginCaseDraft.method
    case .askCorrection: AskCorrection.method
    case .correct: CorrectCase.method
    case .refuseAcceptance: RefuseAcceptance.method
    case .pointElsewhere: PointElsewhere.method
    case .giveBack: GiveBack.method
    case .referUpward: ReferUpward.method
    case .annul: AnnulCase.method
    case .deliver: DeliverCase.method
    case .setFee: SetFee.method
    case .payFee: PayFee.method
    case .waiveFee: WaiveFee.method
    case .rate: RateCase.method
    case .putRight: PutRight.method
    case .claimStep: ClaimStep.method
    case .handOverStep: HandOverStep.method
    case .finishStep: FinishStep.method
    case .returnStep: ReturnStep.method
    case .object: ObjectToDecision.method
    case .upholdDecision, .annulDecision: AnswerObjection.method
    default: nil
    }
  }
}
