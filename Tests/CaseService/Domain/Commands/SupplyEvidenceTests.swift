import CaseDomain
import Civics
import Testing

@Suite("Handing in what may follow")
struct SupplyEvidenceTests {
  typealias Sample = CaseSample
  let applicant = Sample.applicant(at: Sample.at("2026-03-05"))

  @Test func `what was owed and came is owed no more, and the case can be approved`() throws {
    let accepted = try Sample.accepted(Sample.orphanCare)
    let supplied = try accepted.after(SupplyEvidence(offered: [Sample.upload(Sample.deathProof)]), applicant)
    #expect(supplied.state == .accepted)
    #expect(supplied.outstanding.isEmpty)
    #expect(supplied.evidence.last == Sample.upload(Sample.deathProof))
    #expect(try supplied.after(DecideCase(.approve), Sample.officer(.approver, at: applicant.at)).state == .decided)
  }

  @Test func `a certificate that is held by now answers it without being offered`() throws {
    let record = try Sample.filed(Sample.orphanCare)
    let supplied = try record.after(SupplyEvidence(offered: [], held: [Sample.certificate(Sample.deathProof)]), applicant)
    #expect(supplied.evidence.last?.source == .certificate(id: "certificate-swzm", type: "ct026"))
  }

  @Test func `an instant case whose last material comes is decided in the same call`() throws {
    let item = Sample.item("P100", "事项", type: .publicService, materials: [Sample.form, Sample.deathProof])
    let record = try Sample.filed(item).after(SupplyEvidence(offered: [Sample.upload(Sample.deathProof)]), applicant)
    #expect(record.state == .decided)
  }

  @Test func `handing in nothing names what is owed`() throws {
    let record = try Sample.filed(Sample.orphanCare)
    #expect(throws: CaseRefusal.missingMaterials([Sample.deathProof])) { try record.after(SupplyEvidence(offered: []), applicant) }
  }

  @Test func `a case that is owed nothing takes nothing more`() throws {
    let record = try Sample.filed(Sample.disabilityRenewal)
    #expect(throws: CaseRefusal.nothingOwed) { try record.after(SupplyEvidence(offered: [Sample.upload(Sample.photograph)]), applicant) }
  }

  @Test func `only what is owed can be handed in`() throws {
    let record = try Sample.filed(Sample.orphanCare)
    #expect(throws: CaseRefusal.materialNotAsked(["sqb"])) {
      try record.after(SupplyEvidence(offered: [Sample.upload(Sample.deathProof), Sample.upload(Sample.form)]), applicant)
    }
  }

  @Test func `no paper is promised once nobody will come`() throws {
    let record = try Sample.filed(Sample.orphanCare)
    #expect(throws: CaseRefusal.paperNotTaken(Sample.deathProof)) {
      try record.after(SupplyEvidence(offered: [Sample.paper(Sample.deathProof)]), applicant)
    }
  }
}
