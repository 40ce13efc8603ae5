import Contracts
import IdentityDomain

extension SessionEntry {
  /// A session as people see it at a moment.
  /// - Parameter device: the label, opened.
  init(_ session: Session, device: String, at time: Int) {
    self.init()
    name = session.name
    level = session.level.rawValue
    proof = Contracts::SessionProof(session.proof)
    self.device = device
    channel = session.channel
    openedAt = session.opened
    until = session.until
    state = SessionState(session.standing(at: time))
  }
}

extension SessionChanged {
  init(_ session: Session) {
    self.init()
    subject = session.subject.rawValue
    name = session.name
    level = session.level.rawValue
    proof = Contracts::SessionProof(session.proof)
  }
}

extension SessionState {
  init(_ standing: Session.Standing) {
    switch standing {
    case .standing: self = .standing
    case .ended: self = .ended
    case .expired: self = .expired
    }
  }
}

extension IdentityDomain::SessionProof {
  init?(_ proof: Contracts::SessionProof) {
    switch proof {
    case .contactCode: self = .contactCode
    case .document: self = .document
    case .certificate: self = .certificate
    case .unspecified: return nil
    }
  }
}

extension Contracts::SessionProof {
  init(_ proof: IdentityDomain::SessionProof) {
    switch proof {
    case .contactCode: self = .contactCode
    case .document: self = .document
    case .certificate: self = .certificate
    }
  }
}
