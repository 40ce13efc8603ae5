import Contracts
import IdentityDomain

extension IdentityDomain::MandateKind {
  init?(_ kind: Contracts::MandateKind) {
    switch kind {
    case .parent: self = .parent
    case .representative: self = .representative
    case .clerk: self = .clerk
    case .agent: self = .agent
    case .unspecified: return nil
    }
  }
}

extension Contracts::MandateKind {
  init(_ kind: IdentityDomain::MandateKind) {
    switch kind {
    case .parent: self = .parent
    case .representative: self = .representative
    case .clerk: self = .clerk
    case .agent: self = .agent
    }
  }
}
