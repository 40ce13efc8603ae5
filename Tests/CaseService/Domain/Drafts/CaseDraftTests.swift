import CaseDomain
import Civics
import Testing

@Suite("Drafts")
struct CaseDraftTests {
  typealias Sample = CaseSample

  func begin(_ occasion: CaseOccasion, offered: [Evidence] = [], note: String = "", others: Int = 0) throws -> CaseDraft {
    try BeginDraft(
      id: "d", subject: Sample.person.subject, item: "P028", itemName: Bilingual("事项", "item"), offered: offered, note: note, others: others
    ).decide(occasion: occasion, channel: "mobile", rules: CaseRules())
  }

  func save(_ draft: CaseDraft, _ occasion: CaseOccasion, channel: String = "web", revision: Int? = nil, offered: [Evidence] = [])
    throws -> CaseDraft
  {
    try SaveDraft(revision: revision ?? draft.revision, offered: offered, note: "备注")
      .decide(on: draft, occasion: occasion, channel: channel, rules: CaseRules(draftDays: 10))
  }

  let applicant = Sample.applicant(at: Sample.at("2026-03-02"))

  @Test func `a draft is begun on one channel and gone on with on others, and keeps each`() throws {
    let begun = try begin(applicant, offered: [Sample.upload(Sample.photograph)], note: " 备注 ")
    #expect(begun.revision == 1 && begun.note == "备注" && begun.expiresOn == Day("2026-04-01"))
    #expect(begun.expiry.zh.contains("2026-04-01") && begun.expiry.en.contains("2026-04-01"))
    let web = try save(begun, Sample.applicant(at: Sample.at("2026-03-05")))
    #expect(web.revision == 2 && web.evidence.isEmpty && web.expiresOn == Day("2026-03-15"))
    let again = try save(web, Sample.applicant(at: Sample.at("2026-03-06")))
    let window = try save(again, Sample.officer(.windowClerk, at: Sample.at("2026-03-07")), channel: "window")
    #expect(window.steps.map(\.act) == [.begun, .saved, .saved])
    #expect(window.steps.map(\.channel) == ["mobile", "web", "window"])
    #expect(window.steps.map(\.at) == [applicant.at, Sample.at("2026-03-06"), Sample.at("2026-03-07")])
    #expect(window.steps.last?.actor.role == .windowClerk)
  }

  @Test func `of two who save one revision the second is told how it stands`() throws {
    let begun = try begin(applicant)
    let saved = try save(begun, applicant)
    #expect(throws: CaseRefusal.draftChanged(revision: 2)) { try save(saved, applicant, revision: 1) }
  }

  @Test func `it is the applicant's, or a clerk's to go on with; discarding it is the applicant's`() throws {
    let begun = try begin(applicant)
    let stranger = Sample.applicant(Sample.company, at: Sample.at("2026-03-02"))
    #expect(throws: CaseRefusal.notTheApplicant) { try begin(stranger) }
    #expect(throws: CaseRefusal.notTheApplicant) { try save(begun, stranger) }
    let approver = Sample.officer(.approver, at: Sample.at("2026-03-02"))
    #expect(throws: CaseRefusal.roleMayNot(.approver, .begin, allowed: [.applicant, .windowClerk])) { try begin(approver) }
    #expect(throws: CaseRefusal.roleMayNot(.approver, .submit, allowed: [.applicant, .windowClerk])) { try save(begun, approver) }
    try begun.permit(.withdraw, on: applicant)
    #expect(throws: CaseRefusal.roleMayNot(.windowClerk, .withdraw, allowed: [.applicant])) {
      try begun.permit(.withdraw, on: Sample.officer(.windowClerk, at: Sample.at("2026-03-02")))
    }
  }

  @Test func `what it holds is bounded, and need not be complete`() throws {
    #expect(throws: CaseRefusal.tooManyDrafts(limit: CaseLimits.drafts)) { try begin(applicant, others: CaseLimits.drafts) }
    let many = Array(repeating: Sample.upload(Sample.photograph), count: CaseLimits.evidence + 1)
    #expect(throws: CaseRefusal.tooMuchEvidence(limit: CaseLimits.evidence)) { try begin(applicant, offered: many) }
    #expect(throws: CaseRefusal.textTooLong(limit: CaseLimits.text)) {
      try begin(applicant, note: String(repeating: "长", count: CaseLimits.text + 1))
    }
    let long = String(repeating: "x", count: CaseLimits.digestBytes + 1)
    for source in [
      EvidenceSource.upload(digest: ""), .upload(digest: long), .certificate(id: "", type: ""), .certificate(id: long, type: ""),
    ] {
      #expect(throws: CaseRefusal.self) { try begin(applicant, offered: [Evidence(material: "idc", source: source)]) }
    }
    for material in ["", long] {
      #expect(throws: CaseRefusal.materialNotAsked([String(material.prefix(CaseLimits.digestBytes))])) {
        try begin(applicant, offered: [Evidence(material: material, source: .paper)])
      }
    }
  }

  @Test func `its lines are bounded too: the first and the latest stay`() throws {
    var draft = try begin(applicant)
    for turn in 0..<2 * CaseLimits.draftSteps { draft = try save(draft, applicant, channel: turn.isMultiple(of: 2) ? "web" : "mobile") }
    #expect(draft.steps.count == CaseLimits.draftSteps && draft.steps[0].act == .begun && draft.steps.last?.channel == "mobile")
    #expect(draft.revision == 2 * CaseLimits.draftSteps + 1)
  }

  @Test func `the case that it becomes takes its id, and its channels`() throws {
    let draft = try save(try begin(applicant), applicant)
    let submission = SubmitCase(
      id: draft.id, serial: 1, applicant: Sample.person, item: Sample.disabilityRenewal, offered: Sample.offers(Sample.disabilityRenewal),
      held: [], drafted: draft.steps)
    let record = try CaseRecord(history: submission.decide(occasion: applicant, rules: CaseRules()))
    #expect(record.id == draft.id && record.filing.drafted == draft.steps && record.state == .received)
  }
}
