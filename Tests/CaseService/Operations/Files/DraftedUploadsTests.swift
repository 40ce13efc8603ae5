import Bus
import CaseDomain
import Contracts
import Store
import TestKit
import Testing

@testable import CaseService

@Suite("Uploads that drafts name")
struct DraftedUploadsTests {
  static let me = CaseBench.applicant(SampleSubjects.person)

  static func offer(_ upload: FileEntry) -> [Contracts.Evidence] { [CaseBench.offer(SampleItems.form, upload: upload.id)] }

  static func draft(_ cases: CaseBench, naming uploads: FileEntry...) async throws -> CaseDraftView {
    try await cases.beginDraft(SampleItems.forAll, for: SampleSubjects.person, by: me, uploads.flatMap(offer))
  }

  static func discard(_ draft: CaseDraftView, in cases: CaseBench) async throws {
    _ = try await cases.call(DiscardCaseDraft.with { $0.draftID = draft.id }, as: me)
  }

  static func cancel(_ upload: FileEntry, in cases: CaseBench) async -> String? {
    await refusal { try await cases.call(CancelUpload.with { $0.id = upload.id }, as: me) }?.name
  }

  @Test func `one stays as long as its draft is saved on, and becomes evidence of its case`() async throws {
    try await CaseBench.with { cases in
      let upload = try await cases.upload(.pdf())
      cases.bench.clock.set("2026-09-25T10:00")
      var draft = try await Self.draft(cases, naming: upload)
      // A month after it was finished, and two.
      for day in ["2026-10-20T10:00", "2026-11-15T10:00"] {
        cases.bench.clock.set(day)
        #expect(try await cases.files().map(\.id) == [upload.id])
        draft = try await cases.saveDraft(draft, by: Self.me, Self.offer(upload))
      }
      cases.bench.clock.set("2026-12-10T10:00")
      let filed = try await cases.submitDraft(draft.id, by: Self.me)
      #expect(filed.evidence.map(\.upload) == [upload.id])
      #expect(try await cases.files().map(\.expiresAt) == [0])
    }
  }

  @Test func `one is not cancelled while a draft names it, and is when none does`() async throws {
    try await CaseBench.with { cases in
      let upload = try await cases.upload(.pdf())
      let draft = try await Self.draft(cases, naming: upload)
      #expect(await Self.cancel(upload, in: cases) == "case.uploadInDraft")
      _ = try await cases.saveDraft(draft, by: Self.me, [])
      #expect(await Self.cancel(upload, in: cases) == nil)
      #expect(try await cases.files().isEmpty)
    }
  }

  @Test func `a discarded draft takes those with it that no other draft names and no case relies on`() async throws {
    try await CaseBench.with { cases in
      let alone = try await cases.upload(.pdf("alone"))
      let shared = try await cases.upload(.pdf("shared"))
      let filed = try await cases.upload(.pdf("filed"), reusable: true)
      _ = try await cases.submit(relyingOn: filed.id)
      let first = try await Self.draft(cases, naming: alone, shared, filed)
      let second = try await Self.draft(cases, naming: shared)
      try await Self.discard(first, in: cases)
      #expect(try await Set(cases.files().map(\.id)) == [shared.id, filed.id])
      #expect(await refusal { try await cases.submit(relyingOn: alone.id) }?.name == "case.uploadUnknown")
      try await Self.discard(second, in: cases)
      #expect(try await cases.files().map(\.id) == [filed.id])
    }
  }

  @Test func `one that a draft names no more waits for a case again`() async throws {
    try await CaseBench.with(settings: ["case.draftDays": "90"]) { cases in
      let upload = try await cases.upload(.pdf())
      let draft = try await Self.draft(cases, naming: upload)
      cases.bench.clock.set("2026-10-15T10:00")
      _ = try await cases.saveDraft(draft, by: Self.me, [])
      cases.bench.clock.set("2026-11-14T09:59")
      #expect(try await cases.files().map(\.id) == [upload.id])
      cases.bench.clock.set("2026-11-14T10:01")
      #expect(try await cases.files().isEmpty)
    }
  }

  @Test func `an expired draft takes them with it, however long they would have waited`() async throws {
    let cases = try await CaseBench(settings: ["case.draftDays": "2"])
    let upload = try await cases.upload(.pdf())
    let other = try await cases.upload(.pdf("other"))
    _ = try await Self.draft(cases, naming: upload)
    await cases.bench.stop()
    let bench = try await TimerBench(in: cases.bench.directory, at: "2026-09-03T23:59")
    let sweep = DraftSweep(environment: bench.timers.environment)
    #expect(try await sweep.discard() == 0)
    bench.clock.set("2026-09-04T00:00")
    #expect(try await sweep.discard() == 1)
    let stages = try await bench.store.read { transaction in
      try [upload.id, other.id].map { try UploadTable.find($0, in: transaction)?.stage }
    }
    #expect(stages == [.expired, .finished])
    await bench.store.close()
  }
}
