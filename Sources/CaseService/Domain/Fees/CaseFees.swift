/// The fees of a case: those that the item's version charges, and those that the office set.
public struct CaseFees: Hashable, Sendable {
  /// In the order in which they were set, the item's own first.
  public private(set) var all: [CaseFee]

  public init(_ all: [CaseFee]) {
    self.all = all
  }

  /// The fees with which a case of an item begins.
  public init(of item: ItemSnapshot) {
    all = []
    for fee in item.fees { add(next(fee)) }
  }

  /// A fee that comes after those that are there.
  func next(_ fee: ItemFee) -> CaseFee {
    CaseFee(id: "\(all.count + 1)", name: fee.name, fen: fee.fen, basis: fee.basis, before: fee.before)
  }

  /// What is to be paid before a step and was not. What was due before the decision is due before the delivery all the same.
  public func due(before step: FeeDue) -> [CaseFee] {
    all.filter { fee in fee.isDue && (fee.before == step || (step == .delivery && fee.before == .decision)) }
  }

  /// The fee of an id that is still due.
  /// - Throws: ``CaseRefusal/feeUnknown(_:)``, ``CaseRefusal/feeSettled(_:)``.
  func due(_ id: String) throws(CaseRefusal) -> CaseFee {
    guard let fee = all.first(where: { $0.id == id }) else { throw .feeUnknown(String(id.prefix(CaseLimits.reference))) }
    guard fee.isDue else { throw .feeSettled(fee) }
    return fee
  }

  /// - Throws: ``CaseRefusal/feeDue(_:before:)``.
  func require(before step: FeeDue) throws(CaseRefusal) {
    let due = due(before: step)
    guard due.isEmpty else { throw .feeDue(due, before: step) }
  }

  mutating func add(_ fee: CaseFee) { all.append(fee) }

  mutating func settle(_ id: String, _ settlement: FeeSettlement) {
    guard let place = all.firstIndex(where: { $0.id == id }) else { return }
    all[place].settlement = settlement
  }
}
