import Bus
import Civics
import Contracts
import IdentityDomain
import Logging
import ServiceKit
import Store

/// A case was decided: when it was granted and its result is a certificate, the holder gets it, once.
struct CertificateForDecidedCase: EventReaction {
  let stream = "case"
  let kinds = ["case.decided"]
  let environment: ServiceEnvironment

  nonisolated(nonsending) func gather(_ event: Event, _ bus: any Caller) async throws -> CaseView {
    try CaseChanged(decoding: event.payload).view ?? CaseView()
  }

  func apply(_ event: Event, _ view: CaseView, _ unit: WorkUnit) throws {
    let id = CertificateID(rawValue: unit.newID().description)
    // After closing a decision counts from the next workday; the certificate is there, and usable, from the day on which it was made.
    let made = ShanghaiTime(utcSeconds: event.at / 1_000_000).day
    let day = Day(view.decidedOn).map { min($0, made) } ?? made
    guard let grant = CertificateGrant(decided: view, serial: id, on: day) else { return }
    guard try SubjectTable.living(grant.holder, in: unit.transaction) != nil else { return miss(grant, "the applicant is not registered") }
    let events: [IdentityEvent]
    do {
      let type = try CertificateTypeTable.find(grant.type, in: unit.transaction)
      events = try grant.ruled(by: type).issue(id: id, held: try CertificateTable.granted(by: grant.caseID, in: unit.transaction))
    } catch let refusal as IdentityRefusal {
      return miss(grant, "\(refusal)")
    }
    for case .certificateIssued(let certificate) in events { try unit.issue(certificate) }
  }

  /// A decision that cannot lead to a certificate must not hold up the decisions after it; it is left to the operators.
  private func miss(_ grant: CertificateGrant, _ reason: String) {
    environment.logger.error(
      "certificate not issued", metadata: ["case.id": "\(grant.caseID)", "certificate.type": "\(grant.type)", "reason": "\(reason)"])
  }
}
