import Contracts
import ItemDomain

extension ItemFee {
  /// A fee, without its condition, which `tell(guideOf:)` writes as people do.
  init(_ fee: Fee) {
    self.init()
    name = fee.name
    standard = fee.standard
    fen = fee.fen ?? 0
    basis = fee.basis
    reducible = fee.isReducible
    reductionBasis = fee.reductionBasis
    condition = fee.condition?.description ?? ""
    before =
      switch fee.before {
      case .decision: .decision
      case .delivery: .delivery
      case nil: .unspecified
      }
  }

  /// A fee in a situation: one that applies has no condition any more.
  init(_ fee: GuideFee) {
    self.init(fee.fee)
    if fee.applies == .holds { condition = "" }
  }
}
