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
  }
}
