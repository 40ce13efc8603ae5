/// The office waives a fee (减免), with the reason. An instant case that waited for nothing else is decided with it.
public struct WaiveFee: CaseCommand {
  /// The fee's id.
  public let fee: String
  public let reason: String

  public init(_ fee: String, reason: String) {
    self.fee = fee
    self.reason = reason
  }

  public func decide(on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent] {
    _ = try record.permit(.waiveFee, on: occasion)
    let fee = try record.fees.due(fee)
    let reason = try CaseText.reason(reason)
    guard !reason.isEmpty else { throw .feeUnfit(.reason) }
    var unfolding = CaseUnfolding(record)
    try unfolding.take(.feeSettled(fee.id, .waived(on: occasion.day, reason: reason)), on: occasion)
    try unfolding.finishAtOnce(after: occasion, under: rules)
    return unfolding.events
  }
}
