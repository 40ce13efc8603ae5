import Contracts
import IdentityDomain

extension IdentityDomain::MandateGround {
  init?(_ ground: Contracts::MandateGround) {
    switch ground {
    case .document: self = .document
    case .court: self = .court
    case .register: self = .register
    case .unspecified: return nil
    }
  }
}

extension Contracts::MandateGround {
  init(_ ground: IdentityDomain::MandateGround) {
    switch ground {
    case .document: self = .document
    case .court: self = .court
    case .register: self = .register
    }
  }
}
