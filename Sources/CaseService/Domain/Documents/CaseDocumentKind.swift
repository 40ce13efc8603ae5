public import Civics

/// The papers (文书) that the law wants of an office, by the act that makes each.
public enum CaseDocumentKind: String, CaseIterable, Hashable, Sendable {
  case receipt
  case correction
  case lapse
  case acceptance
  case acceptanceRefusal
  case notForUs
  case stoppedClock
  case longerPeriod
  case approval
  case refusal
  case delivery
  case returned
  case referral
  case annulment

  /// The paper that a fact makes; nil for one that makes none.
  public init?(_ fact: CaseFact) {
    if case .decided(let decision) = fact {
      self = decision.outcome == nil ? .refusal : .approval
      return
    }
    switch fact.act {
    case .receive: self = .receipt
    case .askCorrection: self = .correction
    case .lapse: self = .lapse
    case .accept, .acceptBySilence: self = .acceptance
    case .refuseAcceptance: self = .acceptanceRefusal
    case .pointElsewhere: self = .notForUs
    case .stopClock: self = .stoppedClock
    case .extend: self = .longerPeriod
    case .deliver: self = .delivery
    case .giveBack: self = .returned
    case .referUpward: self = .referral
    case .annul, .annulDecision: self = .annulment
    default: return nil
    }
  }

  /// What stands for the kind in a document's number: the first letters of its name in pinyin.
  public var code: String {
    switch self {
    case .receipt: "SJ"
    case .correction: "BZ"
    case .lapse: "YQ"
    case .acceptance: "SL"
    case .acceptanceRefusal: "BYSL"
    case .notForUs: "BSL"
    case .stoppedClock: "TBCX"
    case .longerPeriod: "YC"
    case .approval: "ZY"
    case .refusal: "BYZY"
    case .delivery: "SD"
    case .returned: "TJ"
    case .referral: "ZB"
    case .annulment: "ZF"
    }
  }

  public var name: Bilingual {
    switch self {
    case .receipt: Bilingual("收件回执", "Receipt of papers")
    case .correction: Bilingual("补正材料告知书", "Notice of what is to be corrected")
    case .lapse: Bilingual("补正逾期告知书", "Notice that the time to correct is over")
    case .acceptance: Bilingual("受理通知书", "Notice of acceptance")
    case .acceptanceRefusal: Bilingual("不予受理决定书", "Decision not to accept")
    case .notForUs: Bilingual("不受理告知书", "Notice of the office to turn to")
    case .stoppedClock: Bilingual("特别程序告知书", "Notice of time that is not counted")
    case .longerPeriod: Bilingual("延长办理期限告知书", "Notice of a longer period")
    case .approval: Bilingual("准予决定书", "Decision to approve")
    case .refusal: Bilingual("不予批准决定书", "Decision to refuse")
    case .delivery: Bilingual("送达回证", "Proof of delivery")
    case .returned: Bilingual("退件通知书", "Notice of return")
    case .referral: Bilingual("转报告知书", "Notice of referral to the level above")
    case .annulment: Bilingual("作废决定书", "Decision that the case is void")
    }
  }
}
