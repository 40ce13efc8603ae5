import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store
import TestKit
import Testing

@testable import CaseService

@Suite("Uploads that wait for a case, over the bus")
struct WaitingUploadsTests {
  static let person = SampleSubjects.person

  /// A service in whose store files wait already.
  static func bench(
    _ count: Int, size: Int = 1, of subjects: [String] = [person], by bringer: Principal,
    stage: KeptUpload.Stage = .finished, until end: Int64? = nil
  ) async throws -> CaseBench {
    let directory = TemporaryDirectory.make()
    // Files that were there before have left their key.
    let before = try await CaseBench(directory: directory)
    let first = try await before.begin(.pdf("first"))
    _ = try await before.call(CancelUpload.with { $0.id = first.id }, as: CaseBench.applicant(person))
    await before.bench.stop()
    let bench = try await TimerBench(in: directory, at: "2026-09-01T09:00")
    let environment = bench.timers.environment
    let now = environment.clock.microseconds()
    let ids = (0..<count).map { _ in environment.newID().description }
    try await bench.store.write { transaction in
      for (place, id) in ids.enumerated() {
        let upload = KeptUpload(
          id: id, subject: subjects[place % subjects.count], name: [], type: .pdf, size: size, digest: String(repeating: "ab", count: 32),
          stage: stage, isReusable: false, begunAt: Int64(now), expiresAt: end ?? Int64(now + UploadLimits.unusedLife))
        try UploadTable.insert(upload, broughtBy: bringer, in: transaction)
      }
    }
    await bench.store.close()
    return try await CaseBench(directory: directory)
  }

  @Test func `a subject has so many and no more, whoever brings them, and a cancelled one makes room`() async throws {
    let me = CaseBench.applicant(Self.person)
    let cases = try await Self.bench(UploadLimits.ofSubject.files - 1, by: me)
    let last = try await cases.begin(.pdf())
    for principal in [me, CaseBench.clerk] {
      let refused = await refusal { try await cases.begin(.pdf(), by: principal) }
      #expect(refused?.name == "case.uploadsUnused" && refused?.detail.contains("\(UploadLimits.ofSubject.files)") == true)
    }
    // Another's are counted apart.
    _ = try await cases.begin(.pdf(), for: SampleSubjects.holder)
    _ = try await cases.call(CancelUpload.with { $0.id = last.id }, as: me)
    _ = try await cases.begin(.pdf())
    await cases.bench.stop()
  }

  @Test func `their bytes are bounded, those included that were announced and have not come`() async throws {
    let size = UploadLimits.size
    let cases = try await Self.bench(UploadLimits.ofSubject.bytes / size - 1, size: size, by: CaseBench.applicant(Self.person))
    _ = try await cases.begin(.pdf("large"), by: nil) { $0.size = size }
    let refused = await refusal { try await cases.begin(.pdf("large"), by: nil) { $0.size = size } }
    #expect(refused?.name == "case.uploadsUnused")
    await cases.bench.stop()
  }

  @Test func `a clerk has brought so many and no more, for whomever, and another goes on`() async throws {
    let others = (0..<20).map { "another-\($0)" }
    let cases = try await Self.bench(UploadLimits.ofBringer.files, of: others, by: CaseBench.clerk)
    let refused = await refusal { try await cases.begin(.pdf(), by: CaseBench.clerk) }
    #expect(refused?.name == "case.uploadsUnfiled")
    _ = try await cases.begin(.pdf(), by: Principal(id: "window-2", role: .clerk, channel: "window"))
    _ = try await cases.begin(.pdf())
    await cases.bench.stop()
  }

  @Test(arguments: [
    (KeptUpload.Stage.finished, KeptUpload.never), (.expired, Int64.max - 1), (.finished, 1), (.receiving, 1),
  ])
  func `what belongs to a case or has expired does not count`(stage: KeptUpload.Stage, end: Int64) async throws {
    let me = CaseBench.applicant(Self.person)
    let cases = try await Self.bench(UploadLimits.ofSubject.files, by: me, stage: stage, until: end)
    _ = try await cases.begin(.pdf())
    await cases.bench.stop()
  }

  @Test func `to file a case with a file makes room for another`() async throws {
    let cases = try await Self.bench(UploadLimits.ofSubject.files - 1, by: CaseBench.applicant(Self.person))
    let last = try await cases.upload(.pdf())
    #expect(await refusal { try await cases.begin(.pdf("next")) }?.name == "case.uploadsUnused")
    _ = try await cases.submit(relyingOn: last.id)
    _ = try await cases.begin(.pdf("next"))
    await cases.bench.stop()
  }
}
