import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store

/// One event of a case, as the log keeps it.
struct JournalEntry {
  let stored: StoredEvent
  let changed: CaseChanged

  /// Its place in the case's history.
  var revision: Int { changed.view?.revision ?? 0 }

  var principal: Principal { PrincipalText.principal(stored.principal, channel: stored.channel) }

  /// - Parameter places: The places of the case's events by their ids.
  func occasion(places: [[UInt8]: Int]) throws(KeptCaseFault) -> CaseOccasion {
    guard let role = CaseRole(principal.role) else { throw .unreadable("principal") }
    return CaseOccasion(
      actor: CaseActor(principal, role: role), channel: CaseChannel(stored.channel), at: stored.at,
      cause: places[stored.cause].map(CaseCause.event) ?? .request(Hexadecimal.text(stored.cause)))
  }
}
