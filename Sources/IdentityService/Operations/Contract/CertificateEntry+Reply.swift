import Civics
import Contracts
import IdentityDomain

extension CertificateEntry {
  /// A certificate as others see it on a day. One that has run out is shown as lapsed, whether or not that was recorded yet.
  init(_ certificate: Certificate, on day: Day) {
    self.init()
    id = certificate.id.rawValue
    type = certificate.type
    number = Identifier.mask(certificate.identifier)
    name = certificate.name
    state = Contracts::CertificateState(certificate.state(on: day))
    issuedOn = certificate.issued.description
    validUntil = certificate.expires?.description ?? ""
    caseID = certificate.grantingCase ?? ""
    version = CertificateIdentifier.version(in: certificate.identifier) ?? 0
    issuer = certificate.issuer
    successor = certificate.successor?.rawValue ?? ""
  }
}

extension Contracts::CertificateState {
  init(_ state: Civics::CertificateState) {
    switch state {
    case .valid: self = .valid
    case .withheld: self = .suspended
    case .lapsed: self = .lapsed
    case .rescinded: self = .withdrawn
    case .cancelled: self = .cancelled
    case .revoked: self = .revoked
    case .transferredOut, .other: self = .unspecified
    }
  }
}
