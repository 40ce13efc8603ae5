import CaseDomain
import Contracts

extension CaseDomain.ItemFee {
  /// A fee with an amount that is charged in every case. What depends on the situation, or on the words of a standard, somebody sets: nil.
  init?(_ fee: Contracts.ItemFee) {
    guard fee.condition.isEmpty, 1...CaseLimits.fen ~= fee.fen else { return nil }
    self.init(name: fee.name, fen: fee.fen, basis: fee.basis, before: CaseDomain.FeeDue(fee.before))
  }
}

extension CaseDomain.FeeDue {
  /// Nil for what holds nothing up.
  init?(_ due: Contracts.FeeDue) {
    switch due {
    case .decision: self = .decision
    case .delivery: self = .delivery
    case .unspecified: return nil
    }
  }
}
