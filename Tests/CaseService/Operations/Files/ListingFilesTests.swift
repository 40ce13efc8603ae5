import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store
import TestKit
import Testing

@testable import CaseService

@Suite("Lists of some of many files")
struct ListingFilesTests {
  private static let narrow = CaseBench.applicant(SampleSubjects.narrow, for: SampleSubjects.company)

  /// A service that keeps newer files of a subject above those that it was given: they are finished, no case relies on them, and nobody may use them
  /// again.
  private static func bench(under count: Int, of subject: String, _ give: (CaseBench) async throws -> FileEntry) async throws -> (
    cases: CaseBench, file: FileEntry
  ) {
    let directory = TemporaryDirectory.make()
    let before = try await CaseBench(directory: directory)
    let file = try await give(before)
    await before.bench.stop()
    let bench = try await TimerBench(in: directory, at: "2026-09-01T11:00")
    let environment = bench.timers.environment
    let now = Int64(environment.clock.microseconds())
    let ids = (0..<count).map { _ in environment.newID().description }
    try await bench.store.write { transaction in
      for id in ids {
        let upload = KeptUpload(
          id: id, subject: subject, name: [], type: .pdf, size: 1, digest: String(repeating: "ab", count: 32), stage: .finished,
          isReusable: false, begunAt: now, expiresAt: now + Int64(UploadLimits.unusedLife))
        try UploadTable.insert(upload, broughtBy: CaseBench.applicant(subject), in: transaction)
      }
    }
    await bench.store.close()
    return (try await CaseBench(at: "2026-09-01T12:00", directory: directory), file)
  }

  private static func used(in cases: CaseBench) async throws -> FileEntry {
    let agent = CaseBench.applicant(SampleSubjects.agent, for: SampleSubjects.company)
    let file = try await cases.upload(.pdf(), for: SampleSubjects.company, by: agent)
    _ = try await cases.submit(relyingOn: file.id, for: SampleSubjects.company, by: agent)
    return file
  }

  private static func ofCompany(before: String = "") -> ListFiles {
    ListFiles.with { ($0.subject, $0.purpose, $0.before) = (SampleSubjects.company, .usual(of: narrow), before) }
  }

  @Test func `a clerk who prepares an application finds what may be used again below a hundred newer files that may not`() async throws {
    let (cases, shared) = try await Self.bench(under: 101, of: SampleSubjects.person) { cases in
      try await cases.upload(.pdf(), reusable: true)
    }
    let request = ListFiles.with {
      $0.subject = SampleSubjects.person
      $0.purpose = Purpose.with { ($0.kind, $0.step) = (.submission, "submit") }
      $0.limit = 100
    }
    let list = try await cases.call(request, as: CaseBench.clerk)
    #expect(list.files.map(\.id) == [shared.id] && list.next.isEmpty)
    await cases.bench.stop()
  }

  @Test func `who acts in some items alone finds what their cases rely on below a hundred newer files that none relies on`() async throws {
    let (cases, used) = try await Self.bench(under: 101, of: SampleSubjects.company, Self.used)
    let list = try await cases.call(Self.ofCompany(), as: Self.narrow)
    #expect(list.files.map(\.id) == [used.id] && list.next.isEmpty)
    await cases.bench.stop()
  }

  @Test func `a page that has looked at as many files as it may says where the next one goes on`() async throws {
    let (cases, used) = try await Self.bench(under: UploadLimits.listedPerCall, of: SampleSubjects.company, Self.used)
    let first = try await cases.call(Self.ofCompany(), as: Self.narrow)
    #expect(first.files.isEmpty && !first.next.isEmpty)
    let second = try await cases.call(Self.ofCompany(before: first.next), as: Self.narrow)
    #expect(second.files.map(\.id) == [used.id] && second.next.isEmpty)
    await cases.bench.stop()
  }
}
