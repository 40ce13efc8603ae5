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
    let record = try Sample.filed(Self.instant).after(SupplyEvidence(offered: [Sample.upload(Sample.deathProof)]), applicant)
    #expect(record.state == .decided)
  }

  /// An instant item of which one material may follow.
  static let instant = Sample.item("P100", "事项", type: .publicService, materials: [Sample.form, Sample.deathProof])

  @Test func `what is owed is taken while the clock stands still, and decides and resumes nothing`() throws {
    let approver = Sample.officer(.approver, at: Sample.at("2026-03-03"))
    let stopped = try Sample.accepted(Self.instant).after(StopClock(.expertReview, expected: 60), approver)
    let supplied = try stopped.after(SupplyEvidence(offered: [Sample.upload(Sample.deathProof)]), applicant)
    #expect(supplied.state == .clockStopped && supplied.outstanding.isEmpty && supplied.clock == stopped.clock)
    // So is what a certificate answered that ended meanwhile.
    let lost = try Sample.accepted(Sample.disabilityRenewal, held: LoseEvidenceTests.held)
      .after(StopClock(.expertReview, expected: 60), approver)
      .after(LoseEvidence(certificate: "card", ended: .revoked, held: []), Sample.system(at: Sample.at("2026-03-04")))
    #expect(lost.state == .clockStopped && lost.outstanding == ["idc"])
    let anew = try lost.after(SupplyEvidence(offered: [Sample.upload(Sample.identityCard)]), applicant)
    #expect(anew.state == .clockStopped && anew.outstanding.isEmpty && anew.clock == lost.clock)
  }

  @Test func `what is owed is taken before the receipt, with which alone an instant case is decided`() throws {
    let rules = CaseRules(receivesAtOnce: false)
    let filed = try Sample.filed(Self.instant, rules: rules)
    let supplied = try filed.after(SupplyEvidence(offered: [Sample.upload(Sample.deathProof)]), applicant, rules: rules)
    #expect(supplied.state == .submitted && supplied.outstanding.isEmpty && supplied.noticeDue == nil)
    let received = try supplied.after(ReceiveCase(), Sample.officer(.windowClerk, at: Sample.at("2026-03-06")), rules: rules)
    #expect(received.state == .decided && received.receivedOn == Day("2026-03-02"))
  }

  /// A case of an item with a visit, which was made on 4 March: its notice period is over after the 11th. A certificate may follow.
  func visited(promised: Int) throws -> CaseRecord {
    let item = Sample.item(
      "P101", "事项", type: .confirmation, promised: promised, visit: VisitReason(code: "originals", text: "现场核验原件"),
      materials: [Sample.form, Sample.deathProof])
    let filed = try Sample.filed(item)
    let verified = try filed.after(
      VerifyCase(originals: filed.toBring.map(\.id)), Sample.officer(.windowClerk, at: Sample.at("2026-03-04")))
    #expect(verified.noticeDue?.due == Day("2026-03-11") && verified.outstanding == ["swzm"])
    return verified
  }

  @Test(arguments: [(day: "2026-03-11", isSeen: true), (day: "2026-03-12", isSeen: false)])
  func `what comes after the visit is shown at another, and after the notice period undoes no acceptance by silence`(
    day: String, isSeen: Bool
  ) throws {
    let later = Sample.applicant(at: Sample.at(day, 9))
    let supplied = try visited(promised: 10).after(SupplyEvidence(offered: [Sample.upload(Sample.deathProof)]), later)
    #expect(supplied.state == .received && supplied.outstanding.isEmpty)
    #expect(supplied.isVisitPending == isSeen && supplied.unseen == (isSeen ? ["swzm"] : []))
    #expect(CaseTimer.timers(of: supplied)[.silence] == (isSeen ? nil : Day("2026-03-12")))
    guard !isSeen else { return }
    let accepted = try supplied.after(AcceptBySilence(), Sample.system(at: Sample.at(day, 10)))
    #expect(accepted.state == .accepted && accepted.acceptedOn == Day("2026-03-04"))
  }

  @Test func `an original that nobody has seen decides no instant case at once, also where silence has accepted it`() throws {
    let later = Sample.applicant(at: Sample.at("2026-03-12", 9))
    let supplied = try visited(promised: 0).after(SupplyEvidence(offered: [Sample.upload(Sample.deathProof)]), later)
    #expect(supplied.state == .received && !supplied.isVisitPending)
    #expect(try supplied.after(AcceptBySilence(), Sample.system(at: later.at)).state == .accepted)
    // A certificate has no original that is to be seen.
    let held = SupplyEvidence(offered: [], held: [Sample.certificate(Sample.deathProof)])
    #expect(try visited(promised: 0).after(held, later).state == .decided)
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
