import Bus
import Contracts
import IdentityService
import Store
import TestKit
import Testing

@testable import CaseService

@Suite("Drafts over the bus")
struct DraftOperationsTests {
  typealias Items = SampleItems
  typealias Subjects = SampleSubjects

  static func person(_ channel: String) -> Principal { CaseBench.applicant(Subjects.person, channel: channel) }

  @Test func `a draft begun on a phone is continued on the web and at a window, and becomes a case with its id`() async throws {
    try await CaseBench.with { cases in
      let begun = try await cases.beginDraft(Items.forAll, for: Subjects.person, by: Self.person("mobile"))
      #expect(begun.revision == 1 && begun.item == "P900" && begun.itemName == "面向所有人的事项" && begun.expiresOn == "2026-10-01")
      #expect(begun.expiryZh.contains("2026-10-01") && begun.expiryEn.contains("2026-10-01"))
      #expect(try await cases.listDrafts(of: Subjects.person, as: Self.person("web")) == [begun.id])
      let read = try await cases.getDraft(begun.id, as: Self.person("web"))
      #expect(read == begun)
      cases.bench.clock.set("2026-09-02T10:00")
      let saved = try await cases.saveDraft(read, by: Self.person("web"), [CaseBench.upload(Items.form)], note: "请尽快")
      #expect(saved.revision == 2 && saved.note == "请尽快" && saved.evidence.map(\.material) == ["sqb"] && saved.expiresOn == "2026-10-02")
      #expect(try await cases.getDraft(begun.id, as: CaseBench.clerk) == saved)
      #expect(try await cases.events().isEmpty)

      let key = Array("key-00000003".utf8)
      let filed = try await cases.submitDraft(begun.id, by: Self.person("kiosk"), key: key)
      #expect(filed.id == begun.id && filed.state == .received && filed.channel == "kiosk" && filed.evidence.map(\.material) == ["sqb"])
      let history = try await cases.history(filed.id)
      #expect(history.map(\.kind) == ["draft.begun", "draft.saved", "case.submitted", "case.received"])
      #expect(history.map(\.channel) == ["mobile", "web", "kiosk", "suite"] && history.map(\.sequence) == [0, 0, 1, 2])
      #expect(history.prefix(2).allSatisfy { $0.state == .draft && $0.role == .applicant && $0.principal == Subjects.person })
      #expect(history[2].note == "请尽快")
      // Once: the same key has the same answer, and the draft is no more.
      #expect(try await cases.submitDraft(begun.id, by: Self.person("kiosk"), key: key) == filed)
      for refused in [
        await refusal { try await cases.submitDraft(begun.id, by: Self.person("web")) },
        await refusal { try await cases.getDraft(begun.id, as: Self.person("web")) },
        await refusal { try await cases.saveDraft(saved, by: Self.person("web"), []) },
      ] { #expect(refused?.name == "case.draftUnknown") }
      #expect(try await cases.listDrafts(of: Subjects.person, as: Self.person("web")).isEmpty)
      #expect(try await cases.list(of: Subjects.person).map(\.id) == [filed.id])
    }
  }

  @Test func `of two who go on with one draft at once the second is told, and nothing is lost`() async throws {
    try await CaseBench.with { cases in
      let begun = try await cases.beginDraft(Items.forAll, for: Subjects.person, by: Self.person("mobile"))
      let saved = try await cases.saveDraft(begun, by: Self.person("web"), [CaseBench.upload(Items.form)])
      let refused = await refusal { try await cases.saveDraft(begun, by: Self.person("mobile"), []) }
      #expect(refused?.name == "case.draftChanged" && refused?.detail.contains("2") == true)
      #expect(try await cases.getDraft(begun.id, as: Self.person("mobile")) == saved)
    }
  }

  @Test func `a draft that is incomplete is kept, and is submitted only when it is whole`() async throws {
    try await CaseBench.with { cases in
      let begun = try await cases.beginDraft(Items.forAll, for: Subjects.person, by: Self.person("mobile"))
      let refused = await refusal { try await cases.submitDraft(begun.id, by: Self.person("mobile")) }
      #expect(refused?.name == "case.materialMissing")
      #expect(try await cases.getDraft(begun.id, as: Self.person("mobile")) == begun)
      for change in [
        { $0.evidence = [CaseBench.upload(Items.form)] }, { $0.note = "备注" }, { $0.item = "P027" }, { $0.subject = Subjects.company },
      ] as [(inout SubmitCase) -> Void] {
        var request = SubmitCase.with { $0.draft = begun.id }
        change(&request)
        let mixed = await refusal { try await cases.call(request, as: Self.person("mobile")) }
        #expect(mixed?.name == "bus.badRequest")
      }
    }
  }

  @Test func `a certificate in a draft counts by what it is when it is submitted`() async throws {
    try await CaseBench.with { cases in
      let holder = CaseBench.applicant(Subjects.second)
      var named = CaseBench.offer(Items.identityCard, .certificate)
      named.certificate = "certificate-ct027"
      let evidence = [named, CaseBench.upload(Items.photograph)]
      let begun = try await cases.beginDraft(Items.disabilityRenewal, for: Subjects.second, by: holder, evidence)
      let filed = try await cases.submitDraft(begun.id, by: holder)
      #expect(filed.evidence.map(\.certificate) == ["certificate-ct027", "certificate-ct046", ""])
      named.certificate = "certificate-none"
      let other = try await cases.beginDraft(Items.disabilityRenewal, for: Subjects.second, by: holder, [named])
      #expect(await refusal { try await cases.submitDraft(other.id, by: holder) }?.name == "case.badEvidence")
    }
  }

  @Test func `nobody sees, saves, submits or discards another's draft without a mandate`() async throws {
    try await CaseBench.with { cases in
      let agent = CaseBench.applicant(Subjects.agent, for: Subjects.company)
      let draft = try await cases.beginDraft(Items.registration, for: Subjects.company, by: agent)
      let broad = try await cases.beginDraft(Items.forAll, for: Subjects.company, by: agent)
      #expect(draft.steps.map(\.actingFor) == [Subjects.company])
      for (other, name) in [
        (Self.person("web"), "case.notOwnCase"), (CaseBench.applicant(Subjects.narrow, for: Subjects.company), "case.mandateMissing"),
        (CaseBench.applicant(Subjects.person, for: Subjects.company), "case.mandateMissing"),
      ] {
        for refused in [
          await refusal { try await cases.getDraft(draft.id, as: other) },
          await refusal { try await cases.saveDraft(draft, by: other, []) },
          await refusal { try await cases.submitDraft(draft.id, by: other) },
          await refusal { try await cases.call(DiscardCaseDraft.with { $0.draftID = draft.id }, as: other) },
          await refusal { try await cases.beginDraft(Items.registration, for: Subjects.company, by: other) },
        ] { #expect(refused?.name == name, "\(other.id)") }
      }
      let narrow = CaseBench.applicant(Subjects.narrow, for: Subjects.company)
      #expect(try await cases.listDrafts(of: Subjects.company, as: narrow) == [broad.id])
      #expect(try await cases.listDrafts(of: Subjects.company, as: agent) == [broad.id, draft.id])
      #expect(try await cases.getDraft(draft.id, as: agent) == draft)
    }
  }

  /// Reads whose purpose is missing, is another draft's, or is none that a clerk has.
  static func readsWithoutPurpose(of draft: String) -> [GetCaseDraft] {
    let purposes: [Purpose?] = [
      nil, Purpose.with { ($0.kind, $0.caseID) = (.submission, "another") }, Purpose.with { ($0.kind, $0.step) = (.submission, "submit") },
      Purpose.with { ($0.kind, $0.caseID, $0.step) = (.handling, draft, "submit") },
    ]
    return purposes.map { purpose in GetCaseDraft.with { ($0.draftID, $0.purpose) = (draft, purpose) } }
  }

  @Test func `a clerk reads the draft that is named in the purpose, and an approver none`() async throws {
    try await CaseBench.with { cases in
      let draft = try await cases.beginDraft(Items.forAll, for: Subjects.person, by: CaseBench.clerk)
      for request in Self.readsWithoutPurpose(of: draft.id) {
        let refused = await refusal { try await cases.call(request, as: CaseBench.clerk) }
        #expect(refused?.name.hasPrefix("identity.purpose") == true)
      }
      #expect(await refusal { try await cases.getDraft(draft.id, as: CaseBench.approver) }?.name == "bus.roleMissing")
      let discard = DiscardCaseDraft.with { $0.draftID = draft.id }
      #expect(await refusal { try await cases.call(discard, as: CaseBench.clerk) }?.name == "bus.roleMissing")
      _ = try await cases.call(discard, as: Self.person("web"))
      #expect(await refusal { try await cases.call(discard, as: Self.person("web")) }?.name == "case.draftUnknown")
    }
  }

  @Test func `drafts are few for one subject, and of items that are open`() async throws {
    try await CaseBench.with { cases in
      for _ in 0..<20 { _ = try await cases.beginDraft(Items.forAll, for: Subjects.person, by: CaseBench.clerk) }
      let more = await refusal { try await cases.beginDraft(Items.forAll, for: Subjects.person, by: CaseBench.clerk) }
      #expect(more?.name == "case.tooManyDrafts")
      let paused = await refusal { try await cases.beginDraft(Items.paused, for: Subjects.holder, by: CaseBench.clerk) }
      #expect(paused?.code == ItemRefusals.paused.code)
      let nobody = await refusal { try await cases.beginDraft(Items.forAll, for: "", by: CaseBench.clerk) }
      #expect(nobody?.name == "bus.badRequest")
    }
  }

  @Test func `a draft expires after its last day, as it said, and is swept`() async throws {
    let cases = try await CaseBench(settings: ["case.draftDays": "2"])
    let draft = try await cases.beginDraft(Items.forAll, for: Subjects.person, by: Self.person("web"))
    #expect(draft.expiresOn == "2026-09-03")
    cases.bench.clock.set("2026-09-03T23:59")
    #expect(try await cases.getDraft(draft.id, as: Self.person("web")) == draft)
    cases.bench.clock.set("2026-09-04T00:00")
    for refused in [
      await refusal { try await cases.getDraft(draft.id, as: Self.person("web")) },
      await refusal { try await cases.submitDraft(draft.id, by: Self.person("web")) },
    ] { #expect(refused?.name == "case.draftUnknown") }
    #expect(try await cases.listDrafts(of: Subjects.person, as: Self.person("web")).isEmpty)
    await cases.bench.stop()

    let bench = try await TimerBench(in: cases.bench.directory, at: "2026-09-03T23:59")
    let sweep = DraftSweep(environment: bench.timers.environment)
    #expect(try await sweep.discard() == 0)
    bench.clock.set("2026-09-04T00:00")
    #expect(try await sweep.discard() == 1)
    #expect(try await sweep.discard() == 0)
    #expect(try await bench.store.read { try $0.row("SELECT COUNT(*) FROM case_draft")?.integer(0) } == 0)
    await bench.store.close()
  }

  @Test func `who lists another's drafts sees which there are and not what they hold`() async throws {
    try await CaseBench.with { cases in
      let begun = try await cases.beginDraft(Items.forAll, for: Subjects.person, by: CaseBench.clerk, [CaseBench.upload(Items.form)])
      let request = ListCaseDrafts.with {
        $0.subject = Subjects.person
        $0.purpose = Purpose.with { ($0.kind, $0.step) = (.submission, "begin") }
      }
      let listed = try #require(try await cases.call(request, as: CaseBench.clerk).drafts.first)
      #expect(listed.id == begun.id && listed.evidence.isEmpty && listed.note.isEmpty && listed.steps.isEmpty)
      var own = request
      own.purpose = Purpose.with { $0.kind = .ownUse }
      let mine = try await cases.call(own, as: CaseBench.applicant(Subjects.person)).drafts
      #expect(mine.first?.evidence.count == 1)
    }
  }

  @Test func `the drafts of who is erased are discarded, and those of one found twice are one list`() async throws {
    try await Twice.with { twice in
      let cases = twice.cases
      let first = try await cases.beginDraft(Items.forAll, for: twice.merged, by: CaseBench.clerk)
      let second = try await cases.beginDraft(Items.forAll, for: twice.stays, by: CaseBench.clerk)
      try await twice.mark()
      #expect(try await cases.listDrafts(of: twice.stays, as: CaseBench.applicant(twice.stays)) == [second.id, first.id])
      #expect(try await cases.getDraft(first.id, as: CaseBench.applicant(twice.stays)) == first)
      let filed = try await cases.list(of: twice.stays)
      for view in filed { _ = try await cases.withdraw(view.id, by: CaseBench.applicant(twice.stays)) }
      let erasure = EraseSubject.with { ($0.subject, $0.ground) = (twice.stays, "PIPL art. 47(1)") }
      _ = try await cases.call(erasure, as: Principal(id: "operator-1", role: .operator, channel: "command-line"))
      let request = ListCaseDrafts.with {
        $0.subject = twice.stays
        $0.purpose = Purpose.with { ($0.kind, $0.step) = (.submission, "begin") }
      }
      _ = try await cases.bench.eventually(request, as: CaseBench.clerk) { $0.drafts.isEmpty }
    }
  }
}
