import Civics
import Contracts
import IdentityDomain

extension MandateEntry {
  /// A mandate as others see it on a day.
  init(_ entry: MandateTable.Entry, on day: Day) {
    self.init()
    let mandate = entry.mandate
    id = mandate.id.rawValue
    subject = mandate.subject.rawValue
    agent = mandate.agent.rawValue
    kind = Contracts::MandateKind(mandate.kind)
    items = mandate.scope.codes
    ground = Contracts::MandateGround(mandate.ground)
    from = mandate.from.description
    until = mandate.until?.description ?? ""
    state = Contracts::MandateState(mandate.state(on: day))
    grantedAt = entry.grantedAt
  }
}

extension MandateChanged {
  init(_ mandate: Mandate) {
    self.init()
    self.mandate = mandate.id.rawValue
    subject = mandate.subject.rawValue
    agent = mandate.agent.rawValue
    kind = Contracts::MandateKind(mandate.kind)
    items = mandate.scope.codes
    until = mandate.until?.description ?? ""
  }
}

extension Contracts::MandateState {
  init(_ state: IdentityDomain::MandateState) {
    switch state {
    case .pending: self = .pending
    case .standing: self = .standing
    case .ended: self = .ended
    case .revoked: self = .revoked
    }
  }
}
