import CaseDomain
import Testing

@Suite("Asking for what is held")
struct AskHeldTests {
  typealias Sample = CaseSample
  let clerk = Sample.officer(.windowClerk, at: Sample.at("2026-03-03"))

  @Test func `needs a reason, which stands in the history, and holds up nothing`() throws {
    let record = try Sample.accepted(Sample.disabilityRenewal)
    let asked = AskHeld(material: "idc", reason: " 照片看不清 ")
    let events = try asked.decide(on: record, occasion: clerk, rules: CaseRules())
    #expect(events.map(\.fact) == [.heldAsked(HeldAsk(on: Sample.day("2026-03-03"), material: "idc", reason: "照片看不清"))])
    let after = try record.after(asked, clerk)
    #expect(after.state == record.state && after.outstanding == record.outstanding && after.evidence == record.evidence)
    #expect(throws: CaseRefusal.groundsMissing) { try record.after(AskHeld(material: "idc", reason: "  "), clerk) }
    #expect(throws: CaseRefusal.textTooLong(limit: CaseLimits.text)) {
      try record.after(AskHeld(material: "idc", reason: String(repeating: "长", count: CaseLimits.text + 1)), clerk)
    }
  }

  @Test func `is of what the case has, or a certificate answers that is in force`() throws {
    let record = try Sample.filed(Sample.orphanCare)
    #expect(record.outstanding == ["swzm"])
    #expect(throws: CaseRefusal.notHeld(Sample.deathProof)) { try record.after(AskHeld(material: "swzm", reason: "核对"), clerk) }
    let held = Sample.certificate(Sample.deathProof)
    _ = try record.after(AskHeld(material: "swzm", reason: "核对", held: [held]), clerk)
    let over = Sample.certificate(Sample.deathProof, until: Sample.day("2026-03-02"))
    #expect(throws: CaseRefusal.notHeld(Sample.deathProof)) {
      try record.after(AskHeld(material: "swzm", reason: "核对", held: [over]), clerk)
    }
    #expect(throws: CaseRefusal.materialNotAsked(["none"])) { try record.after(AskHeld(material: "none", reason: "核对"), clerk) }
  }

  @Test func `is not of a paper that is only promised to be brought`() throws {
    let offered = [Sample.paper(Sample.household)] + Sample.offers(Sample.disabilityFirst).filter { $0.material != "hkb" }
    let record = try Sample.filed(Sample.disabilityFirst, offered: offered)
    #expect(throws: CaseRefusal.notHeld(Sample.household)) { try record.after(AskHeld(material: "hkb", reason: "核对"), clerk) }
  }

  @Test func `is an officer's`() throws {
    let record = try Sample.filed(Sample.disabilityRenewal)
    #expect(throws: CaseRefusal.roleMayNot(.applicant, .askHeld, allowed: [.windowClerk, .approver])) {
      try record.after(AskHeld(material: "idc", reason: "核对"), Sample.applicant(at: Sample.at("2026-03-03")))
    }
  }
}
