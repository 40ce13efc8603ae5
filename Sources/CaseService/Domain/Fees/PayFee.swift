/// A fee was paid, and a receipt given for it. An instant case that waited for nothing else is decided with it.
public struct PayFee: CaseCommand {
  /// The fee's id.
  public let fee: String
  /// The number of the receipt (票据号码).
  public let receipt: String

  public init(_ fee: String, receipt: String) {
    self.fee = fee
    self.receipt = receipt
  }

  public func decide(on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent] {
    _ = try record.permit(.payFee, on: occasion)
    let fee = try record.fees.due(fee)
    let receipt = try CaseText.reason(receipt)
    guard !receipt.isEmpty, receipt.count <= CaseLimits.reference else { throw .feeUnfit(.receipt) }
    var unfolding = CaseUnfolding(record)
    try unfolding.take(.feeSettled(fee.id, .paid(on: occasion.day, receipt: receipt)), on: occasion)
    try unfolding.finishAtOnce(after: occasion, under: rules)
    return unfolding.events
  }
}
