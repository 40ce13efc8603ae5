import Bus
import Civics
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// A case was made void after its decision: the certificates that rest on it are rescinded (撤销), later versions of them included, so that
/// no other case rests on them.
struct CertificatesOfVoidCase: EventReaction {
  /// It names nobody, as every ground must.
  private static let ground = "所据办件已作废 the case that granted it was made void"

  let stream = "case"
  let kinds = ["case.annulled", "case.objectionAnswered"]

  nonisolated(nonsending) func gather(_ event: Event, _ bus: any Caller) async throws -> CaseView {
    try CaseChanged(decoding: event.payload).view ?? CaseView()
  }

  func apply(_ event: Event, _ view: CaseView, _ unit: WorkUnit) throws {
    guard view.state == .void else { return }
    // One that is asked for by now comes too late.
    try VoidCaseTable.keep(view.id, in: unit.transaction)
    let act = CertificateAct(.rescind, ground: Self.ground)
    for certificate in try CertificateTable.resting(on: view.id, in: unit.transaction) {
      // A version that was made without a case bears its own id in place of one, and none is made after it either.
      try VoidCaseTable.keep(certificate.caseID, in: unit.transaction)
      // Those that have ended by another act stay as that act left them.
      guard CertificateAct.state(after: .rescind, in: certificate.state) != nil else { continue }
      for case .certificateChanged(let changed, let act) in try act.apply(to: certificate) { try unit.change(changed, by: act) }
    }
  }
}
