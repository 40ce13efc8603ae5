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
