import CaseDomain
import Civics
import Contracts

extension HeldCertificate {
  /// A certificate of the applicant; nil when its state or its last day cannot be read, for what is in doubt is no evidence.
  init?(_ entry: CertificateEntry) {
    guard let state = Civics.CertificateState(entry.state) else { return nil }
    let until = Day(entry.validUntil)
    guard entry.validUntil.isEmpty || until != nil else { return nil }
    self.init(id: entry.id, type: entry.type, state: state, validUntil: until, holder: .applicant)
  }
}

extension Civics.CertificateState {
  init?(_ state: Contracts.CertificateState) {
    switch state {
    case .valid: self = .valid
    case .suspended: self = .withheld
    case .lapsed: self = .lapsed
    case .withdrawn: self = .rescinded
    case .cancelled: self = .cancelled
    case .revoked: self = .revoked
    case .unspecified: return nil
    }
  }
}

extension CaseDomain.SubjectKind {
  init?(_ kind: Contracts.SubjectKind) {
    switch kind {
    case .natural: self = .naturalPerson
    case .legal: self = .legalPerson
    case .unspecified: return nil
    }
  }
}
