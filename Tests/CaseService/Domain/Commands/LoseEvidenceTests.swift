import CaseDomain
import Civics
import Testing

@Suite("A certificate that ended")
struct LoseEvidenceTests {
  typealias Sample = CaseSample
  let system = Sample.system(at: Sample.at("2026-03-05"))

  static let held = [Sample.certificate(Sample.identityCard, id: "card"), Sample.certificate(Sample.disabilityCard, id: "disability")]

  func lose(_ certificate: String = "card", _ state: CertificateState = .rescinded, held: [HeldCertificate] = []) -> LoseEvidence {
    LoseEvidence(certificate: certificate, ended: state, held: held)
  }

  @Test(arguments: [CertificateState.withheld, .rescinded, .cancelled, .lapsed, .revoked])
  func `it counts no more, its material is owed anew, and the case keeps its state`(state: CertificateState) throws {
    let accepted = try Sample.accepted(Sample.disabilityRenewal, held: Self.held)
    let command = lose("card", state)
    let events = try command.decide(on: accepted, occasion: system, rules: CaseRules())
    #expect(
      events.map(\.fact) == [
        .evidenceLost(
          EvidenceLoss(
            on: Sample.day("2026-03-05"), certificate: "card", type: "ct027", state: state, replacements: [], reopened: ["idc"]))
      ])
    let record = try accepted.after(command, system)
    #expect(record.state == .accepted && record.outstanding == ["idc"] && record.lost == ["card"])
    #expect(!record.evidence.contains { $0.certificate == "card" })
    #expect(record.periods == accepted.periods)
  }

  @Test func `it is not approved before the material has come anew, and may be refused`() throws {
    let officer = Sample.officer(.approver, at: system.at)
    let record = try Sample.accepted(Sample.disabilityRenewal, held: Self.held).after(lose(), system)
    #expect(throws: CaseRefusal.materialsOwed([Sample.identityCard])) { try record.after(DecideCase(.approve), officer) }
    #expect(try record.after(DecideCase(.refuse(grounds: "材料不足")), officer).state == .decided)
    let supplied = try record.after(SupplyEvidence(offered: [Sample.upload(Sample.identityCard)]), Sample.applicant(at: system.at))
    #expect(supplied.outstanding.isEmpty)
    #expect(try supplied.after(DecideCase(.approve), officer).state == .decided)
  }

  @Test func `another that is held takes its place, the one that holds longest`() throws {
    let accepted = try Sample.accepted(Sample.disabilityRenewal, held: Self.held)
    let others = [
      Sample.certificate(Sample.identityCard, id: "short", until: Sample.day("2026-04-01")),
      Sample.certificate(Sample.identityCard, id: "long"), Sample.certificate(Sample.identityCard, id: "withheld", state: .withheld),
      // What was read before the end was told is no proof of itself.
      Sample.certificate(Sample.identityCard, id: "card"),
    ]
    let record = try accepted.after(lose(held: others), system)
    #expect(record.outstanding.isEmpty)
    #expect(record.evidence.last == Evidence(material: "idc", source: .certificate(id: "long", type: "ct027")))
    #expect(try record.after(DecideCase(.approve), Sample.officer(.approver, at: system.at)).state == .decided)
  }

  @Test func `one that ended is not handed in again`() throws {
    let record = try Sample.accepted(Sample.disabilityRenewal, held: Self.held).after(lose(), system)
    #expect(throws: CaseRefusal.missingMaterials([Sample.identityCard])) {
      try record.after(
        SupplyEvidence(offered: [], held: [Sample.certificate(Sample.identityCard, id: "card")]), Sample.applicant(at: system.at))
    }
  }

  @Test func `a case that does not rely on it is not touched`() throws {
    let record = try Sample.accepted(Sample.disabilityRenewal, held: Self.held)
    #expect(throws: CaseRefusal.certificateNotRelied) { try record.after(lose("another"), system) }
    let lost = try record.after(lose(), system)
    #expect(throws: CaseRefusal.certificateNotRelied) { try lost.after(lose(), system) }
  }

  @Test func `a closed case loses nothing, and nobody but the suite says so`() throws {
    let record = try Sample.accepted(Sample.disabilityRenewal, held: Self.held)
    let decided = try record.after(DecideCase(.approve), Sample.officer(.approver, at: system.at))
    #expect(throws: CaseRefusal.outOfOrder(.loseEvidence, in: .decided, possible: [.deliver, .payFee, .fallOverdue, .reckonDates])) {
      try decided.after(lose(), system)
    }
    for role in [CaseRole.windowClerk, .approver] {
      #expect(throws: CaseRefusal.roleMayNot(role, .loseEvidence, allowed: [.system])) {
        try record.after(lose(), Sample.officer(role, at: system.at))
      }
    }
  }

  @Test func `an instant case is not decided by itself while something is owed, and is once it has come`() throws {
    let held = [Sample.certificate(Sample.identityCard, id: "card")]
    let item = Sample.item(
      "P101", "事项", type: .publicService, visit: VisitReason(code: "interview", text: "面谈"), materials: [Sample.identityCard])
    let record = try Sample.filed(item, held: held).after(lose(), system)
    #expect(record.state == .received)
    let verified = try record.after(VerifyCase(originals: []), Sample.officer(.windowClerk, at: system.at))
    #expect(verified.state == .received)
    let supplied = try verified.after(SupplyEvidence(offered: [Sample.upload(Sample.identityCard)]), Sample.applicant(at: system.at))
    // A window has seen nothing of it yet.
    #expect(supplied.state == .received && supplied.toBring == [Sample.identityCard])
    let seen = try supplied.after(VerifyCase(originals: ["idc"]), Sample.officer(.windowClerk, at: system.at))
    #expect(seen.state == .decided)
  }
}
