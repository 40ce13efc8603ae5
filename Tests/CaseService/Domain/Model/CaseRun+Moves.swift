import CaseDomain
import Civics

/// Who usually makes which move, and the command that it is.
extension CaseRun {
  static func usualRole(of move: PlainCase.Move) -> CaseRole {
    switch move {
    case .receive, .verify, .verifyBlindly, .accept: .windowClerk
    case .supply, .supplyNothing, .withdraw: .applicant
    case .acceptBySilence, .lose, .loseAnother, .remind: .system
    case .askHeld, .askHeldWithoutReason: .windowClerk
    case .stopClock, .stopClockUnlawfully, .resumeClock, .extend, .extendJointly, .extendWithoutReason, .extendTooLong: .approver
    case .turnLamp, .reckonDates: .system
    case .askCorrection, .askCorrectionOfAll, .askCorrectionOfNothing: .windowClerk
    case .correct, .correctNothing: .applicant
    case .lapse: .system
    case .pointElsewhere, .pointNowhere, .giveBack, .giveBackWithoutGrounds, .referUpward, .annul: .approver
    case .claim, .handOver, .finishStep, .oppose, .opposeWithoutGrounds, .returnStep: .approver
    case .escalate: .system
    case .object, .objectWithoutReason: .applicant
    case .uphold, .annulByAnswer: .approver
    case .refuseAcceptance, .refuseAcceptanceWithoutGrounds, .beginReview, .approve, .refuse, .refuseWithoutGrounds: .approver
    case .waiveFee: .approver
    case .setFee, .setFeeWithoutBasis, .payFee, .deliver, .post, .postWithoutNumber, .putRight, .putRightInSilence: .windowClerk
    case .rate, .rateBadly: .applicant
    case .rateBySilence, .archive, .fallOverdue: .system
    }
  }

  /// The moves that the plain model takes now, each by who usually makes it, with the state to which it leads.
  func possibleMoves(on day: Day) -> [(move: PlainCase.Move, to: CaseState)] {
    PlainCase.Move.allCases.compactMap { move in
      var plain = plain
      return plain.move(move, by: Self.usualRole(of: move), isOwner: true, on: day, arriving: day) == nil ? (move, plain.state) : nil
    }
  }

  private static func file(_ need: MaterialNeed, of plain: PlainCase) -> Evidence {
    plain.handsInHearsay ? Sample.digest(need) : Sample.upload(need)
  }

  static func command(_ move: PlainCase.Move, on record: CaseRecord, of plain: PlainCase) -> any CaseCommand {
    switch move {
    case .receive: ReceiveCase()
    case .beginReview: BeginReview()
    case .verify: VerifyCase(originals: record.item.materials.map(\.id))
    case .verifyBlindly: VerifyCase(originals: [])
    case .supply:
      SupplyEvidence(
        offered: [Sample.deathProof, Sample.household].filter { record.outstanding.contains($0.id) }.map { file($0, of: plain) })
    case .supplyNothing: SupplyEvidence(offered: [])
    case .accept: AcceptCase()
    case .acceptBySilence: AcceptBySilence()
    case .refuseAcceptance: RefuseAcceptance(grounds: "理由")
    case .refuseAcceptanceWithoutGrounds: RefuseAcceptance(grounds: "")
    case .approve: DecideCase(.approve)
    case .refuse: DecideCase(.refuse(grounds: "理由"))
    case .refuseWithoutGrounds: DecideCase(.refuse(grounds: ""))
    case .withdraw: WithdrawCase()
    case .lose: LoseEvidence(certificate: "certificate-hkb", ended: .rescinded, held: [])
    case .stopClock: StopClock(.hearing, expected: 5)
    case .stopClockUnlawfully: StopClock(.siteCheck, expected: 5)
    case .resumeClock: ResumeClock()
    case .askHeld: AskHeld(material: record.item.materials[0].id, reason: "字迹不清")
    case .askHeldWithoutReason: AskHeld(material: record.item.materials[0].id, reason: " ")
    case .remind: RemindOfOwed()
    case .extend: ExtendCase(.single, reason: "情况复杂")
    case .extendJointly: ExtendCase(.joint, reason: "多部门")
    case .extendWithoutReason: ExtendCase(.single, reason: "")
    case .extendTooLong: ExtendCase(.single, workdays: 11, reason: "情况复杂")
    case .turnLamp: TurnLamp()
    case .reckonDates: ReckonDates()
    case .loseAnother: LoseEvidence(certificate: "another", ended: .rescinded, held: [])
    case .askCorrection, .askCorrectionOfAll, .askCorrectionOfNothing:
      AskCorrection(plain.points(of: move).map { CorrectionPoint(material: $0, remark: "不清") })
    case .correct:
      CorrectCase(
        offered: record.item.materials.filter { record.correction?.asked.contains($0.id) == true }.map { file($0, of: plain) })
    case .correctNothing: CorrectCase(offered: [])
    case .lapse: EndCase.lapse
    case .pointElsewhere: EndCase(.pointElsewhere, grounds: "理由", office: "另一机关")
    case .pointNowhere: EndCase(.pointElsewhere, grounds: "理由", office: " ")
    case .giveBack: EndCase(.giveBack, grounds: "理由")
    case .giveBackWithoutGrounds: EndCase(.giveBack, grounds: "")
    case .referUpward: EndCase(.referUpward, grounds: "理由", office: "上级机关")
    case .annul: EndCase(.annul, grounds: "理由")
    case .setFee: SetFee(ItemFee(name: "鉴定费", fen: 5_000, basis: "示例", before: .delivery))
    case .setFeeWithoutBasis: SetFee(ItemFee(name: "鉴定费", fen: 5_000, basis: " "))
    case .payFee: PayFee("1", receipt: "0012345678")
    case .waiveFee: WaiveFee("\(record.fees.all.count)", reason: "低保对象")
    case .deliver: DeliverCase(.window)
    case .post: DeliverCase(.post, trackingNumber: "EX123456789CN")
    case .postWithoutNumber: DeliverCase(.post)
    case .rate: RateCase(.verySatisfied)
    case .rateBadly: RateCase(.dissatisfied, comment: "等候太久")
    case .rateBySilence: RateBySilence()
    case .putRight: PutRight(measures: "增开窗口")
    case .putRightInSilence: PutRight(measures: "")
    case .archive: ArchiveCase()
    case .fallOverdue: FallOverdue()
    case .claim: ClaimStep(plain.target)
    case .handOver: HandOverStep(plain.target, to: PlainFlow.other(than: plain.official))
    case .finishStep: FinishStep(plain.target)
    case .oppose: FinishStep(plain.target, opposes: true, grounds: "理由")
    case .opposeWithoutGrounds: FinishStep(plain.target, opposes: true)
    case .returnStep: ReturnStep(plain.target, from: plain.found, text: "有误")
    case .escalate: EscalateSteps()
    case .object: ObjectToDecision(reason: "理由")
    case .objectWithoutReason: ObjectToDecision(reason: "")
    case .uphold: AnswerObjection(annuls: false, grounds: "理由")
    case .annulByAnswer: AnswerObjection(annuls: true, grounds: "理由")
    }
  }
}
