import Bus
import CaseDomain
import Civics
import Contracts
import Store
import TestKit
import Testing

@testable import CaseService

@Suite("Uploads as evidence")
struct UploadedEvidenceTests {
  @Test func `a case relies on a finished upload, and says what it is`() async throws {
    try await CaseBench.with { cases in
      let file = SampleFile.pdf()
      let entry = try await cases.upload(file)
      let view = try await cases.submit(relyingOn: entry.id)
      let evidence = try #require(view.evidence.first)
      #expect(evidence.source == .upload && evidence.upload == entry.id && evidence.digest == file.digest)
      #expect(evidence.type == "application/pdf" && evidence.size == file.bytes.count)
      #expect(try await cases.get(view.id).evidence == view.evidence)
      let kept = try #require(try await cases.files().first)
      #expect(kept.uses == [FileUse.with { ($0.caseID, $0.material) = (view.id, "sqb") }])
      // It does not expire any more, and is not cancelled.
      #expect(kept.expiresAt == 0)
      let refused = await refusal {
        try await cases.call(CancelUpload.with { $0.id = entry.id }, as: CaseBench.applicant(SampleSubjects.person))
      }
      #expect(refused?.name == "case.uploadEnded")
      cases.bench.clock.set("2027-09-01T10:00")
      #expect(try await cases.files().map(\.id) == [entry.id])
    }
  }

  @Test func `an upload is refused by name that is unknown, unfinished, another's or expired, and no case is filed`() async throws {
    try await CaseBench.with { cases in
      let unknown = await refusal { try await cases.submit(relyingOn: "01990000-0000-7000-8000-000000000009") }
      #expect(unknown?.name == "case.uploadUnknown")
      let ticket = try await cases.begin(.pdf())
      let unfinished = await refusal { try await cases.submit(relyingOn: ticket.id) }
      #expect(unfinished?.name == "case.uploadUnfinished")
      let foreign = try await cases.upload(.pdf("foreign"), for: SampleSubjects.holder)
      for principal in [nil, CaseBench.clerk] {
        let refused = await refusal { try await cases.submit(relyingOn: foreign.id, by: principal) }
        #expect(refused?.name == "case.uploadForeign")
      }
      let old = try await cases.upload(.pdf("old"))
      cases.bench.clock.set("2026-10-01T10:00")
      let expired = await refusal { try await cases.submit(relyingOn: old.id) }
      #expect(expired?.name == "case.uploadExpired")
      #expect(try await cases.list(of: SampleSubjects.person).isEmpty)
    }
  }

  @Test func `a file serves one case, and others once its subject lets it`() async throws {
    try await CaseBench.with { cases in
      let entry = try await cases.upload(.pdf())
      let me = CaseBench.applicant(SampleSubjects.person)
      _ = try await cases.submit(relyingOn: entry.id)
      let refused = await refusal { try await cases.submit(relyingOn: entry.id) }
      #expect(refused?.name == "case.reuseNotAllowed")
      let allow = AllowReuse.with { ($0.id, $0.allowed) = (entry.id, true) }
      let stranger = await refusal { try await cases.call(allow, as: CaseBench.applicant(SampleSubjects.holder)) }
      #expect(stranger?.name == "case.uploadForeign")
      let clerk = await refusal { try await cases.call(allow, as: CaseBench.clerk) }
      #expect(clerk?.name == "bus.roleMissing")
      let agent = await refusal {
        try await cases.call(allow, as: CaseBench.applicant(SampleSubjects.holder, for: SampleSubjects.person))
      }
      #expect(agent?.name == "case.mandateMissing")
      #expect(try await cases.call(allow, as: me).reusable)
      let second = try await cases.submit(relyingOn: entry.id)
      _ = try await cases.call(AllowReuse.with { $0.id = entry.id }, as: me)
      let third = await refusal { try await cases.submit(relyingOn: entry.id) }
      #expect(third?.name == "case.reuseNotAllowed")
      // The cases that rely on it keep it.
      #expect(try await cases.get(second.id).evidence.map(\.upload) == [entry.id])
      #expect(try await cases.files().first?.uses.count == 2)
    }
  }

  @Test func `a clerk who prepares an application sees the files that may be used again, and no others`() async throws {
    try await CaseBench.with { cases in
      _ = try await cases.upload(.pdf("kept back"))
      let open = try await cases.upload(.pdf("open"), reusable: true)
      let request = ListFiles.with {
        $0.subject = SampleSubjects.person
        $0.purpose = Purpose.with { ($0.kind, $0.step) = (.submission, "submit") }
      }
      #expect(try await cases.call(request, as: CaseBench.clerk).files.map(\.id) == [open.id])
      let handling = await refusal { try await cases.files(of: SampleSubjects.person, as: CaseBench.clerk) }
      #expect(handling?.name == "case.fileNotShown")
    }
  }

  @Test func `the same content is kept once, whoever brings it`() async throws {
    try await CaseBench.with { cases in
      let file = SampleFile.pdf(size: 2 * UploadLimits.partSize)
      let mine = try await cases.upload(file)
      let theirs = try await cases.upload(file, for: SampleSubjects.holder)
      #expect(mine.id != theirs.id && mine.digest == theirs.digest)
      let directory = cases.bench.directory
      await cases.bench.stop()
      let bench = try await TimerBench(in: directory, at: "2026-09-01T11:00")
      let (rows, uses) = try await bench.store.read { transaction in
        (
          try transaction.row("SELECT COUNT(*) FROM case_file_row")?.integer(0),
          try ContentTable.uses(of: file.digest, in: transaction)
        )
      }
      #expect(rows == 2 && uses == 2)
      await bench.store.close()
    }
  }

  /// A case of a person of the samples whose proof may follow.
  static func owing(in directory: String) async throws -> String {
    let bench = try await TimerBench(in: directory, at: "2026-09-01T10:00")
    let item = CaseSample.orphanCare
    let person = Applicant(subject: SampleSubjects.person, kind: .naturalPerson)
    let moment = CaseSample.at("2026-09-01")
    let submission = CaseDomain.SubmitCase(
      id: "01990000-0000-7000-8000-000000000003", serial: 1, applicant: person, item: item,
      offered: CaseSample.offers(item, as: CaseSample.digest), held: [])
    let events = try submission.decide(occasion: CaseSample.applicant(person, at: moment), rules: CaseRules())
    let record = try CaseRecord(history: events)
    try await bench.store.write { transaction in
      try CaseTable.insert(KeptCase(record: record, submittedAt: moment, channel: "web"), in: transaction)
    }
    await bench.store.close()
    return record.id
  }

  @Test func `what is owed is supplied by an upload, which is refused as for a submission`() async throws {
    let directory = TemporaryDirectory.make()
    let id = try await Self.owing(in: directory)
    let cases = try await CaseBench(directory: directory)
    let me = CaseBench.applicant(SampleSubjects.person)
    func supply(_ upload: String) async throws -> CaseView {
      let evidence = Contracts.Evidence.with { ($0.material, $0.source, $0.upload) = ("swzm", .upload, upload) }
      return try await cases.supply(id, [evidence], by: me)
    }
    let ticket = try await cases.begin(.pdf("unfinished"))
    let foreign = try await cases.upload(.pdf("foreign"), for: SampleSubjects.holder)
    for (upload, name) in [("none", "case.uploadUnknown"), (ticket.id, "case.uploadUnfinished"), (foreign.id, "case.uploadForeign")] {
      let refused = await refusal { try await supply(upload) }
      #expect(refused?.name == name)
    }
    let entry = try await cases.upload(.pdf())
    let view = try await supply(entry.id)
    #expect(view.owed.isEmpty && view.evidence.contains { $0.material == "swzm" && $0.upload == entry.id })
    #expect(try await cases.files(ofCase: id, as: me).map(\.id) == [entry.id])
    await cases.bench.stop()
  }

  @Test func `a correction is answered by an upload, which is refused as for a submission`() async throws {
    try await CaseBench.with { cases in
      let me = CaseBench.applicant(SampleSubjects.person)
      let filed = try await cases.submit(SampleItems.forAll)
      _ = try await cases.askCorrection(filed.id, ["sqb": "未签名"])
      func correct(_ upload: String) async throws -> CaseView {
        try await cases.correct(filed.id, [CaseBench.offer(SampleItems.form, upload: upload)], by: me)
      }
      let foreign = try await cases.upload(.pdf("foreign"), for: SampleSubjects.holder)
      for (upload, name) in [("none", "case.uploadUnknown"), (foreign.id, "case.uploadForeign")] {
        #expect(await refusal { try await correct(upload) }?.name == name)
      }
      let entry = try await cases.upload(.pdf())
      #expect(try await correct(entry.id).evidence.contains { $0.upload == entry.id })
      #expect(try await cases.files(ofCase: filed.id, as: me).map(\.id) == [entry.id])
      #expect(try await cases.files().first { $0.id == entry.id }?.expiresAt == 0)
    }
  }

  @Test func `a draft names uploads, which are looked at when it is saved and when it is submitted`() async throws {
    try await CaseBench.with(settings: ["case.draftDays": "300"]) { cases in
      let me = CaseBench.applicant(SampleSubjects.person)
      let foreign = try await cases.upload(.pdf("foreign"), for: SampleSubjects.holder)
      let refused = await refusal {
        try await cases.beginDraft(
          SampleItems.forAll, for: SampleSubjects.person, by: me, [CaseBench.offer(SampleItems.form, upload: foreign.id)])
      }
      #expect(refused?.name == "case.uploadForeign")

      func drafted(_ upload: String) async throws -> CaseDraftView {
        let begun = try await cases.beginDraft(SampleItems.forAll, for: SampleSubjects.person, by: me)
        return try await cases.saveDraft(begun, by: me, [CaseBench.offer(SampleItems.form, upload: upload)])
      }
      let entry = try await cases.upload(.pdf())
      let draft = try await drafted(entry.id)
      #expect(draft.evidence.map(\.upload) == [entry.id] && draft.evidence.map(\.digest) == [entry.digest])
      let filed = try await cases.submitDraft(draft.id, by: me)
      #expect(filed.evidence.map(\.upload) == [entry.id])
      #expect(try await cases.files().first?.uses.map(\.caseID) == [filed.id])

      // An upload waits as long as the draft that names it.
      let old = try await cases.upload(.pdf("old"))
      let late = try await drafted(old.id)
      cases.bench.clock.set("2026-12-01T10:00")
      #expect(try await cases.submitDraft(late.id, by: me).evidence.map(\.upload) == [old.id])
    }
  }
}
