import CaseDomain
import Civics
import Testing

@Suite("Asking for a correction")
struct AskCorrectionTests {
  typealias Sample = CaseSample

  static func clerk(_ day: String, _ hour: Int = 10) -> CaseOccasion { Sample.officer(.windowClerk, at: Sample.at(day, hour)) }

  static func ask(_ needs: MaterialNeed...) -> AskCorrection {
    AskCorrection(needs.map { CorrectionPoint(material: $0.id, remark: "不清") })
  }

  /// A renewal filed on Monday, 2026-03-02: the notice period ends on the 9th.
  func filed() throws -> CaseRecord { try Sample.filed(Sample.disabilityRenewal) }

  @Test func `the notice names everything, and the applicant has a limit of their own`() throws {
    let asked = try filed().after(
      AskCorrection([CorrectionPoint(material: "yszp", remark: " 不清，请重拍 ")], text: " 请尽快 "), Self.clerk("2026-03-03"))
    #expect(asked.state == .correctionAsked && asked.clock == nil && asked.closedOn == nil)
    let notice = try #require(asked.correction?.current)
    #expect(notice.request.points == [CorrectionPoint(material: "yszp", remark: "不清，请重拍")] && notice.request.text == "请尽快")
    #expect(notice.request.on == Day("2026-03-03") && notice.respondBy.due == Day("2026-03-24") && notice.answeredOn == nil)
    #expect(notice.request.avoidable.isEmpty && notice.event == asked.sequence)
    let soon = CaseRules(correctionLimit: .workdays(2))
    let sooner = try filed().after(Self.ask(Sample.photograph), Self.clerk("2026-03-03"), rules: soon)
    #expect(sooner.correction?.current.respondBy.due == Day("2026-03-05"))
  }

  @Test func `each material is named once, with what is wrong with it`() throws {
    let record = try filed()
    for points in [
      [], [CorrectionPoint(material: "yszp", remark: " ")],
      [CorrectionPoint(material: "yszp", remark: "a"), CorrectionPoint(material: "yszp", remark: "b")],
    ] {
      #expect(throws: CaseRefusal.correctionUnclear) { try record.after(AskCorrection(points), Self.clerk("2026-03-03")) }
    }
    #expect(throws: CaseRefusal.materialNotAsked(["jhz"])) { try record.after(Self.ask(Sample.marriage), Self.clerk("2026-03-03")) }
    let half = String(repeating: "长", count: CaseLimits.text / 2 + 1)
    #expect(throws: CaseRefusal.textTooLong(limit: CaseLimits.text)) {
      try record.after(AskCorrection([CorrectionPoint(material: "yszp", remark: half)], text: half), Self.clerk("2026-03-03"))
    }
  }

  @Test func `what is known to be missing is named with it`() throws {
    let held = [Sample.certificate(Sample.identityCard), Sample.certificate(Sample.disabilityCard)]
    let lost = try Sample.filed(Sample.disabilityRenewal, held: held)
      .after(LoseEvidence(certificate: "certificate-cjz", ended: .revoked, held: []), Sample.system(at: Sample.at("2026-03-03")))
    #expect(throws: CaseRefusal.correctionIncomplete([Sample.disabilityCard])) {
      try lost.after(Self.ask(Sample.photograph), Self.clerk("2026-03-04"))
    }
    #expect(try lost.after(Self.ask(Sample.photograph, Sample.disabilityCard), Self.clerk("2026-03-04")).state == .correctionAsked)
    // What may follow is not missing yet.
    let care = try Sample.filed(Sample.orphanCare)
    #expect(try care.after(Self.ask(Sample.form), Self.clerk("2026-03-03")).state == .correctionAsked)
  }

  @Test func `it is asked within the notice period, which does not run before a visit`() throws {
    #expect(try filed().after(Self.ask(Sample.photograph), Self.clerk("2026-03-09", 23)).state == .correctionAsked)
    #expect(throws: CaseRefusal.correctionTooLate(due: Sample.day("2026-03-09"))) {
      try filed().after(Self.ask(Sample.photograph), Self.clerk("2026-03-10", 0))
    }
    #expect(try Sample.filed(Sample.disabilityFirst).after(Self.ask(Sample.form), Self.clerk("2026-04-10")).state == .correctionAsked)
  }

  @Test func `what came at night is not asked about before it counts as received`() throws {
    let night = try Sample.filed(Sample.disabilityRenewal, at: Sample.at("2026-03-02", 20))
    #expect(night.receivedOn == Day("2026-03-03"))
    let asked = try night.after(Self.ask(Sample.photograph), Self.clerk("2026-03-02", 21))
    #expect(asked.correction?.current.request.on == Day("2026-03-03"))
  }

  @Test func `only the office asks, of a case that it has received and not accepted`() throws {
    for role in [CaseRole.applicant, .system] {
      let occasion = role == .applicant ? Sample.applicant(at: Sample.at("2026-03-03")) : Sample.system(at: Sample.at("2026-03-03"))
      #expect(throws: CaseRefusal.roleMayNot(role, .askCorrection, allowed: [.windowClerk, .approver])) {
        try filed().after(Self.ask(Sample.photograph), occasion)
      }
    }
    let accepted = try filed().after(AcceptCase(), Self.clerk("2026-03-03"))
    #expect(throws: CaseRefusal.self) { try accepted.after(Self.ask(Sample.photograph), Self.clerk("2026-03-04")) }
  }

  @Test func `what could have been seen before is a violation when it is asked for again`() throws {
    let corrected = try filed()
      .after(Self.ask(Sample.photograph), Self.clerk("2026-03-03"))
      .after(CorrectCase(offered: [Sample.upload(Sample.photograph)]), Sample.applicant(at: Sample.at("2026-03-04")))
    // The new photograph could not be seen before; the identity card could.
    let fresh = try corrected.after(Self.ask(Sample.photograph), Self.clerk("2026-03-05"))
    #expect(fresh.correction?.current.request.avoidable == [])
    let late = try corrected.after(Self.ask(Sample.photograph, Sample.identityCard), Self.clerk("2026-03-05"))
    #expect(late.correction?.current.request.avoidable == ["idc"])
    #expect(late.correction?.notices.count == 2 && late.correction?.notices[0].answeredOn == Day("2026-03-04"))
  }

  @Test func `what a window saw, and what was lost since, could not have been asked for before`() throws {
    let visited = try Sample.filed(Sample.disabilityFirst, held: [Sample.certificate(Sample.household)])
      .after(Self.ask(Sample.form), Self.clerk("2026-03-03"))
      .after(CorrectCase(offered: [Sample.upload(Sample.form)]), Sample.applicant(at: Sample.at("2026-03-04")))
      .after(VerifyCase(originals: ["idc", "jbzm"]), Self.clerk("2026-03-05"))
    let seen = try visited.after(Self.ask(Sample.diagnosis, Sample.photograph), Self.clerk("2026-03-05"))
    #expect(seen.correction?.current.request.avoidable == ["yszp"])
    let lost =
      try visited
      .after(LoseEvidence(certificate: "certificate-hkb", ended: .revoked, held: []), Sample.system(at: Sample.at("2026-03-05")))
      .after(Self.ask(Sample.household), Self.clerk("2026-03-05"))
    #expect(lost.correction?.current.request.avoidable == [])
  }

  @Test func `an applicant is asked so many times at most`() throws {
    var record = try Sample.filed(Sample.disabilityFirst)
    for _ in 0..<CaseLimits.corrections {
      record = try record.after(Self.ask(Sample.form), Self.clerk("2026-03-03"))
        .after(CorrectCase(offered: [Sample.upload(Sample.form)]), Sample.applicant(at: Sample.at("2026-03-03")))
    }
    #expect(throws: CaseRefusal.tooManyCorrections(limit: CaseLimits.corrections)) {
      try record.after(Self.ask(Sample.form), Self.clerk("2026-03-03"))
    }
  }
}
