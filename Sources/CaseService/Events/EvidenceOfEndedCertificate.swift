import Bus
import CaseDomain
import Civics
import Contracts
import ServiceKit
import Store

/// A certificate was withheld, lapsed or ended, or a new one took its place: each open case that relies on it is told, under whichever id of its
/// holder it was filed.
struct EvidenceOfEndedCertificate: EventReaction {
  /// What ended, and what the applicant holds instead.
  struct Ended: Sendable {
    let subject: String
    let certificate: String
    let state: Civics.CertificateState
    /// Nil where no case relied on it when that was looked for.
    let held: [HeldCertificate]?
  }

  let stream = "identity"
  let kinds = ["identity.certificateChanged", "identity.certificateRenewed"]
  let environment: ServiceEnvironment
  let rules: OfficeRules

  func gather(_ event: Event, _ bus: any Caller) async throws -> Ended? {
    guard let (subject, certificate, state) = try Self.ended(event), state != .valid else { return nil }
    let isRelied = try await environment.store.read {
      try !CaseTable.open(of: MergedSubjectTable.ids(of: subject, in: $0), relyingOn: certificate, in: $0).isEmpty
    }
    // Nobody's papers are looked at for no case.
    let held = isRelied ? try await held(by: subject, bus) : nil
    return Ended(subject: subject, certificate: certificate, state: state, held: held)
  }

  private func held(by subject: String, _ bus: any Caller) async throws -> [HeldCertificate] {
    let request = FindCertificates.with {
      $0.subject = subject
      $0.purpose = Purpose.with {
        $0.kind = .submission
        $0.step = "evidence"
      }
    }
    do throws(Refusal) {
      let list = try await request.all(within: CaseLimits.certificatePages) { page async throws(Refusal) in
        try await bus.call(page, as: CaseService.principal)
      }
      return list.certificates.compactMap(HeldCertificate.init)
    } catch {
      // Who is known no more holds nothing, and of one who holds too many nothing takes the place of what ended: the case is owed it, and
      // the office looks. To ask again would hold up all that comes after.
      guard [IdentityRefusals.unknownSubject.code, IdentityRefusals.tooManyCertificates.code].contains(error.code) else { throw error }
      return []
    }
  }

  func apply(_ event: Event, _ gathered: Ended?, _ unit: WorkUnit) throws {
    guard let gathered else { return }
    let occasion = try CaseOccasion(unit, of: gathered.subject)
    let rules = try rules.now(in: unit.transaction)
    let subjects = try MergedSubjectTable.ids(of: gathered.subject, in: unit.transaction)
    for kept in try CaseTable.open(of: subjects, relyingOn: gathered.certificate, in: unit.transaction) {
      // A draft has taken nothing yet; the table has no row for it.
      guard CaseTransition.row(.loseEvidence, in: kept.record.state) != nil else { continue }
      // A merge that came with this event, or somebody in between, brought a case that was not there before: it is all looked at again.
      guard let held = gathered.held else { throw BusRefusals.unavailable.refusal("a case came to rely on it meanwhile") }
      let command = LoseEvidence(certificate: gathered.certificate, ended: gathered.state, held: held)
      _ = try unit.advance(kept, by: try command.decide(on: kept.record, occasion: occasion, rules: rules))
    }
  }

  /// Whose certificate ended, which one, and how.
  private static func ended(_ event: Event) throws -> (subject: String, certificate: String, state: Civics.CertificateState)? {
    if event.kind == "identity.certificateRenewed" {
      let renewed = try CertificateRenewed(decoding: event.payload)
      return (renewed.subject, renewed.old, .lapsed)
    }
    let changed = try CertificateChanged(decoding: event.payload)
    // A state of a newer table cannot be told from an end: it counts no more, and the office looks.
    return (changed.subject, changed.certificate, Civics.CertificateState(changed.state) ?? .other)
  }
}
