import Bus
import Contracts
import IdentityDomain

extension IdentityDomain::ContactKind {
  /// - Throws: `bus.badRequest` where none is named.
  init(_ kind: Contracts::ContactKind) throws(Refusal) {
    switch kind {
    case .mail: self = .mail
    case .phone: self = .phone
    case .unspecified: throw BusRefusals.badRequest.refusal("kind")
    }
  }
}

extension Contracts::ContactKind {
  init(_ kind: IdentityDomain::ContactKind) {
    switch kind {
    case .mail: self = .mail
    case .phone: self = .phone
    }
  }
}
