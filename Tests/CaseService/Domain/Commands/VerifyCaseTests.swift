import CaseDomain
import Civics
import Testing

@Suite("Verifying at the window")
struct VerifyCaseTests {
  typealias Sample = CaseSample
  let clerk = Sample.officer(.windowClerk, at: Sample.at("2026-03-04"))

  @Test func `a promised case stays received, and its visit is over`() throws {
    let record = try Sample.filed(Sample.disabilityFirst)
    let verified = try record.after(VerifyCase(originals: record.toBring.map(\.id)), clerk)
    #expect(verified.state == .received)
    #expect(verified.verifiedOn == Day("2026-03-04"))
    #expect(verified.toBring.isEmpty)
  }

  @Test func `an instant case is decided when it is verified`() throws {
    let record = try Sample.filed(Sample.marriageRegistration)
    let events = try VerifyCase(originals: ["idc"]).decide(on: record, occasion: clerk, rules: CaseRules())
    #expect(events.map(\.fact.act) == [.verify, .accept, .decide])
    #expect(events.map(\.occasion.actor.role) == [.windowClerk, .system, .system])
    #expect(events.map(\.occasion.cause) == [.request("request"), .event(3), .event(4)])
    let decided = try record.after(VerifyCase(originals: ["idc"]), clerk)
    #expect(decided.result == .certificateIssued)
    #expect(decided.decision?.outcome?.certificateType == "ct064")
  }

  @Test func `originals that were not seen are named`() throws {
    let record = try Sample.filed(Sample.disabilityFirst)
    #expect(throws: CaseRefusal.originalsNotSeen([Sample.household, Sample.diagnosis])) {
      try record.after(VerifyCase(originals: ["idc"]), clerk)
    }
  }

  @Test func `an original that the item does not ask for is refused`() throws {
    let record = try Sample.filed(Sample.disabilityFirst)
    #expect(throws: CaseRefusal.materialNotAsked(["cjz"])) {
      try record.after(VerifyCase(originals: record.toBring.map(\.id) + ["cjz"]), clerk)
    }
  }

  @Test func `a case without a reason to come is not verified`() throws {
    let record = try Sample.filed(Sample.disabilityRenewal)
    #expect(throws: CaseRefusal.noVisitNeeded) { try record.after(VerifyCase(originals: []), clerk) }
  }

  @Test func `nobody is made to come twice`() throws {
    let record = try Sample.filed(Sample.disabilityFirst)
    let verify = VerifyCase(originals: record.toBring.map(\.id))
    #expect(throws: CaseRefusal.alreadyVerified) { try record.after(verify, clerk).after(verify, clerk) }
  }

  @Test func `what is handed in after the visit is shown at another, that alone, and the case waits for it`() throws {
    let filed = try Sample.filed(Sample.disabilityFirst)
    let verified = try filed.after(VerifyCase(originals: filed.toBring.map(\.id)), clerk)
    let asked = try verified.after(AskCorrectionTests.ask(Sample.diagnosis, Sample.photograph), AskCorrectionTests.clerk("2026-03-05"))
    #expect(!asked.isVisitPending)
    let corrected = try asked.after(
      CorrectCase(offered: [Sample.diagnosis, Sample.photograph].map(Sample.upload)), Sample.applicant(at: Sample.at("2026-03-06")))
    // The photograph has no original.
    #expect(corrected.isVisitPending && !corrected.isVerified && corrected.toBring == [Sample.diagnosis])
    #expect(corrected.completeOn == nil && CaseTimer.timers(of: corrected)[.silence] == nil)
    let visit = try #require(corrected.visit)
    let later = Sample.officer(.windowClerk, at: Sample.at("2026-03-09"))
    #expect(throws: CaseRefusal.verificationFirst(visit)) { try corrected.after(AcceptCase(), later) }
    #expect(throws: CaseRefusal.originalsNotSeen([Sample.diagnosis])) { try corrected.after(VerifyCase(originals: []), later) }
    let again = try corrected.after(VerifyCase(originals: ["jbzm"]), later)
    #expect(!again.isVisitPending && again.toBring.isEmpty && again.verifiedOn == Day("2026-03-09"))
    #expect(again.completeOn == Day("2026-03-09") && again.noticeDue?.due == Day("2026-03-16"))
    #expect(throws: CaseRefusal.alreadyVerified) { try again.after(VerifyCase(originals: ["jbzm"]), later) }
    #expect(try again.after(AcceptCase(), later).state == .accepted)
  }

  @Test func `what has no original, or a certificate answers, brings nobody back, and before the visit there is one for all`() throws {
    let filed = try Sample.filed(Sample.disabilityFirst)
    let applicant = Sample.applicant(at: Sample.at("2026-03-06"))
    let verified = try filed.after(VerifyCase(originals: filed.toBring.map(\.id)), clerk)
    let photograph = try verified.after(AskCorrectionTests.ask(Sample.photograph), AskCorrectionTests.clerk("2026-03-05"))
      .after(CorrectCase(offered: [Sample.upload(Sample.photograph)]), applicant)
    #expect(photograph.isVerified && !photograph.isVisitPending)
    let card = try verified.after(AskCorrectionTests.ask(Sample.identityCard), AskCorrectionTests.clerk("2026-03-05"))
      .after(CorrectCase(offered: [], held: [Sample.certificate(Sample.identityCard)]), applicant)
    #expect(card.isVerified && !card.isVisitPending)
    let early = try filed.after(AskCorrectionTests.ask(Sample.diagnosis), AskCorrectionTests.clerk("2026-03-05"))
      .after(CorrectCase(offered: [Sample.upload(Sample.diagnosis)]), applicant)
    #expect(early.unseen.isEmpty && early.toBring == [Sample.identityCard, Sample.household, Sample.diagnosis])
    let home = try Sample.filed(Sample.disabilityRenewal).after(
      AskCorrectionTests.ask(Sample.identityCard), AskCorrectionTests.clerk("2026-03-05")
    ).after(CorrectCase(offered: [Sample.upload(Sample.identityCard)]), applicant)
    #expect(home.unseen.isEmpty && !home.isVisitPending)
  }

  @Test(arguments: [CaseRole.applicant, .approver, .system])
  func `only a window clerk verifies`(role: CaseRole) throws {
    let record = try Sample.filed(Sample.disabilityFirst)
    let occasion = role == .applicant ? Sample.applicant(at: clerk.at) : Sample.officer(role, at: clerk.at)
    #expect(throws: CaseRefusal.roleMayNot(role, .verify, allowed: [.windowClerk])) {
      try record.after(VerifyCase(originals: record.toBring.map(\.id)), occasion)
    }
  }

  @Test func `the file is complete from the visit on, and the notice period counts from it`() throws {
    let record = try Sample.filed(Sample.disabilityFirst)
    #expect(record.completeOn == nil)
    let verified = try record.after(VerifyCase(originals: record.toBring.map(\.id)), clerk)
    #expect(verified.completeOn == Day("2026-03-04"))
    #expect(verified.noticeDue?.due == Day("2026-03-11"))
  }
}
