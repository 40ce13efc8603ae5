import Contracts
import IdentityDomain

extension IdentityDomain::Purpose {
  /// A purpose as a call carries it.
  /// - Throws: `purposeMissing`, `purposeIncomplete`.
  init(_ purpose: Contracts::Purpose) throws(IdentityRefusal) {
    try self.init(purpose.kind.word, case: purpose.caseID, step: purpose.step)
  }
}

extension Contracts::Purpose {
  init(_ purpose: IdentityDomain::Purpose) {
    self.init()
    kind = PurposeKind.allCases.first { $0.word == purpose.name } ?? .unspecified
    caseID = purpose.caseID ?? ""
    step = purpose.step ?? ""
  }
}

extension PurposeKind {
  /// The domain's name of the purpose; empty where there is none.
  fileprivate var word: String {
    switch self {
    case .unspecified: ""
    case .ownUse: "self"
    case .guide: "guide"
    case .submission: "submission"
    case .handling: "case"
    case .audit: "audit"
    }
  }
}
