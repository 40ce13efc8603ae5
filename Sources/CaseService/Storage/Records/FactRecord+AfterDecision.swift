import CaseDomain
import Civics

extension FactRecord {
  static let afterDecision: Set<CaseAct> = [
    .setFee, .payFee, .waiveFee, .deliver, .rate, .rateBySilence, .putRight, .fallOverdue, .archive,
  ]

  /// Takes what happened to fees, delivery and rating; other facts leave it as it is.
  mutating func takeAfterDecision(_ fact: CaseFact) {
    switch fact {
    case .feeSet(let set): fee = FeeRecord(set)
    case .feeSettled(let id, let settlement): fee = FeeRecord(id, settlement)
    case .delivered(let done): delivery = DeliveryRecord(done)
    case .rated(let given): rating = RatingRecord(given)
    case .putRight(let done): putRight = PuttingRightRecord(done)
    case .overdue(let owed, let day):
      duty = owed.rawValue
      on = day.number
    case .archived(let day): on = day.number
    default: break
    }
  }

  func factAfterDecision(_ act: CaseAct) throws(KeptCaseFault) -> CaseFact {
    switch act {
    case .setFee: return .feeSet(try known(fee, "fee").fee())
    case .payFee, .waiveFee:
      let fee = try known(fee, "fee")
      return .feeSettled(fee.id, try known(fee.settlement, "settlement"))
    case .deliver: return .delivered(try known(delivery, "delivery").delivery())
    case .rate, .rateBySilence: return .rated(try known(rating, "rating").rating())
    case .putRight: return .putRight(try known(putRight, "putRight").puttingRight)
    case .fallOverdue: return .overdue(try CaseDuty(kept: duty, "duty"), on: on.day)
    case .archive: return .archived(on: on.day)
    default: throw .unreadable("act")
    }
  }
}
