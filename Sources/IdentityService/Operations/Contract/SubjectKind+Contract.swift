import Contracts
import IdentityDomain

extension IdentityDomain::SubjectKind {
  init?(_ kind: Contracts::SubjectKind) {
    switch kind {
    case .natural: self = .natural
    case .legal: self = .legal
    case .unspecified: return nil
    }
  }
}

extension Contracts::SubjectKind {
  init(_ kind: IdentityDomain::SubjectKind) {
    switch kind {
    case .natural: self = .natural
    case .legal: self = .legal
    }
  }
}
