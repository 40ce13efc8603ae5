import Bus
import Contracts
import Store

extension Event {
  /// An event of the store as it goes over the bus.
  init(_ stored: StoredEvent) {
    let principal = PrincipalText.principal(stored.principal, channel: stored.channel)
    self.init()
    sequence = Int(stored.sequence)
    id = stored.id
    kind = stored.kind
    subject = stored.subject
    at = Int(stored.at)
    self.principal = principal.id
    role = principal.role
    channel = stored.channel
    cause = stored.cause
    payload = stored.payload
    proof = stored.proof
    actingFor = principal.actingFor
  }
}
