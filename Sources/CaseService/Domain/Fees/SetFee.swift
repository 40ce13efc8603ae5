/// The office sets a fee that the item's version does not set itself, with its basis.
public struct SetFee: CaseCommand {
  public let fee: ItemFee

  public init(_ fee: ItemFee) {
    self.fee = fee
  }

  public func decide(on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent] {
    _ = try record.permit(.setFee, on: occasion)
    // What is refused costs nothing.
    guard record.state.isOpen || record.decision?.outcome != nil else {
      let others = CaseTransition.acts(of: occasion.actor.role, in: record.state).filter { $0 != .setFee }
      throw .outOfOrder(.setFee, in: record.state, possible: others)
    }
    guard record.fees.all.count < CaseLimits.fees else { throw .tooManyFees(limit: CaseLimits.fees) }
    let name = try CaseText.reason(fee.name)
    guard !name.isEmpty, name.count <= CaseLimits.feeName else { throw .feeUnfit(.name) }
    guard 1...CaseLimits.fen ~= fee.fen else { throw .feeUnfit(.amount) }
    let basis = try CaseText.reason(fee.basis)
    guard !basis.isEmpty else { throw .feeUnfit(.basis) }
    var unfolding = CaseUnfolding(record)
    let next = record.fees.next(ItemFee(name: name, fen: fee.fen, basis: basis, before: fee.before))
    try unfolding.take(.feeSet(next), on: occasion)
    return unfolding.events
  }
}
