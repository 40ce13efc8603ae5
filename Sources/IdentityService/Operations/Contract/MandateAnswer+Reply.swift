import Contracts
import IdentityDomain

extension MandateAnswer {
  /// - Parameter scope: for which items one may act for the other at all; nil: for none.
  init(_ answer: MandateShelf.Answer, scope: MandateScope?) {
    self.init()
    items = scope?.codes ?? []
    switch answer {
    case .yes(let mandate):
      allowed = true
      self.mandate = mandate.id.rawValue
      kind = Contracts::MandateKind(mandate.kind)
    case .no(let denial):
      self.denial = MandateDenial(denial)
    }
  }
}

extension MandateDenial {
  fileprivate init(_ denial: MandateShelf.Denial) {
    switch denial {
    case .none: self = .noMandate
    case .revoked: self = .revoked
    case .ended: self = .ended
    case .notYet: self = .notYet
    case .otherItem: self = .otherItem
    }
  }
}
