public import Civics

/// What can be done to a case. Each act that happened is one ``CaseEvent``.
public enum CaseAct: String, CaseIterable, Hashable, Sendable {
  case begin
  case submit
  case receive
  case verify
  /// Hand in a material that is owed: it was allowed to follow (容缺后补), or its certificate no longer holds.
  case supply
  case askCorrection
  case correct
  /// The applicant's own time to correct ended (补正不来).
  case lapse
  case accept
  /// The office said nothing within the notice period, so the case counts as accepted (行政许可法 art. 32).
  case acceptBySilence
  case refuseAcceptance
  case pointElsewhere
  case beginReview
  case stopClock
  case resumeClock
  case extend
  case decide
  case deliver
  case rate
  case archive
  case withdraw
  case giveBack
  case referUpward
  case annul
  /// A certificate on which the case relies no longer holds.
  case loseEvidence
  /// The lamp (红黄牌) turned, since days have passed.
  case turnLamp
  /// A calendar was published, so that provisional dates are reckoned again.
  case reckonDates
  /// Ask for what is held already, for a reason.
  case askHeld
  /// Remind the applicant of what may follow and has not.
  case remind

  case setFee
  case payFee
  /// 减免.
  case waiveFee
  /// The applicant kept silent after the delivery, where that counts.
  case rateBySilence
  /// Put a bad rating right (差评整改).
  case putRight
  /// A day by which the office owed the applicant something is over.
  case fallOverdue
  /// Departments' steps are open, or their days are reckoned anew.
  case openSteps
  case claimStep
  case handOverStep
  case finishStep
  case returnStep
  /// Steps are past their limits.
  case escalateSteps
  /// Against a decision that the suite made by a rule.
  case object
  case upholdDecision
  case annulDecision

  public var name: Bilingual {
    switch self {
    case .begin: Bilingual("起草", "begin a draft")
    case .submit: Bilingual("提交", "submit")
    case .receive: Bilingual("收件", "take receipt")
    case .verify: Bilingual("核验", "verify at the window")
    case .supply: Bilingual("补交", "hand in what is owed")
    case .askCorrection: Bilingual("一次性告知补正", "ask for correction, once")
    case .correct: Bilingual("补正", "correct")
    case .lapse: Bilingual("补正逾期", "end the wait for a correction")
    case .accept: Bilingual("受理", "accept")
    case .acceptBySilence: Bilingual("逾期视为受理", "accept by silence")
    case .refuseAcceptance: Bilingual("不予受理", "refuse acceptance")
    case .pointElsewhere: Bilingual("不受理并告知", "point to the right office")
    case .beginReview: Bilingual("开始审查", "begin the review")
    case .stopClock: Bilingual("启动特别程序", "stop the clock")
    case .resumeClock: Bilingual("结束特别程序", "resume the clock")
    case .extend: Bilingual("延长审批", "extend the period")
    case .decide: Bilingual("决定", "decide")
    case .deliver: Bilingual("送达", "deliver")
    case .rate: Bilingual("评价", "rate")
    case .archive: Bilingual("归档", "archive")
    case .withdraw: Bilingual("撤回", "withdraw")
    case .giveBack: Bilingual("退件", "return")
    case .referUpward: Bilingual("转报", "refer upward")
    case .annul: Bilingual("作废", "declare void")
    case .loseEvidence: Bilingual("证照失效", "lose evidence that no longer holds")
    case .turnLamp: Bilingual("变灯", "turn the lamp")
    case .reckonDates: Bilingual("重算期限", "reckon the dates again")
    case .askHeld: Bilingual("索取已持有材料", "ask for what is held")
    case .remind: Bilingual("提醒补交", "remind of what is owed")
    case .setFee: Bilingual("核定收费", "set a fee")
    case .payFee: Bilingual("缴费", "pay a fee")
    case .waiveFee: Bilingual("减免收费", "waive a fee")
    case .rateBySilence: Bilingual("逾期未评价", "rate by silence")
    case .putRight: Bilingual("差评整改", "put a bad rating right")
    case .fallOverdue: Bilingual("逾期告警", "fall overdue")
    case .openSteps: Bilingual("启动环节", "open the departments' steps")
    case .claimStep: Bilingual("认领环节", "claim a step")
    case .handOverStep: Bilingual("移交环节", "hand a step over")
    case .finishStep: Bilingual("办结环节", "finish a step")
    case .returnStep: Bilingual("退回环节", "give a step back")
    case .escalateSteps: Bilingual("环节列入逾期清单", "list late steps")
    case .object: Bilingual("提出异议", "object to a decision by rule")
    case .upholdDecision: Bilingual("答复异议：维持", "answer an objection: the decision stands")
    case .annulDecision: Bilingual("答复异议：撤销", "answer an objection: annul the decision")
    }
  }
}
