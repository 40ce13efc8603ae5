import Bus
import CaseDomain
import Contracts
import Store
import TestKit
import Testing

@testable import CaseService

@Suite("What time takes of uploads")
struct UploadSweepTests {
  /// How many rows the tables of files have.
  struct Counts: Hashable {
    var uploads: Int64
    var contents: Int64
    var rows: Int64
  }

  func counts(_ bench: TimerBench) async throws -> Counts {
    try await bench.store.read { transaction in
      func count(_ table: String) throws -> Int64 { try transaction.row("SELECT COUNT(*) FROM \(table)")?.integer(0) ?? 0 }
      return Counts(uploads: try count("case_upload"), contents: try count("case_content"), rows: try count("case_file_row"))
    }
  }

  func sweep(_ bench: TimerBench) async throws {
    while try await UploadSweep(environment: bench.timers.environment).forget() {}
  }

  @Test func `unfinished ones go after a day, unused ones after a month, and what a case relies on stays`() async throws {
    let cases = try await CaseBench()
    let ticket = try await cases.begin(.pdf("unfinished"))
    try await cases.put(ticket.id, SampleFile.pdf("unfinished").parts[0])
    _ = try await cases.upload(.pdf("unused"))
    let used = try await cases.upload(.pdf("used"))
    _ = try await cases.submit(relyingOn: used.id)
    await cases.bench.stop()

    let bench = try await TimerBench(in: cases.bench.directory, at: "2026-09-02T09:59")
    try await sweep(bench)
    #expect(try await counts(bench) == Counts(uploads: 3, contents: 2, rows: 3))
    bench.clock.set("2026-09-02T10:01")
    try await sweep(bench)
    // That it expired is told for a while; what it brought is gone.
    #expect(try await counts(bench) == Counts(uploads: 3, contents: 2, rows: 2))
    #expect(try await bench.store.read { try UploadTable.find(ticket.id, in: $0)?.name } == [])
    bench.clock.set("2026-10-02T10:02")
    try await sweep(bench)
    // The content of the unused one is free, and stays a day.
    #expect(try await counts(bench) == Counts(uploads: 2, contents: 2, rows: 2))
    bench.clock.set("2026-10-03T10:03")
    try await sweep(bench)
    #expect(try await counts(bench) == Counts(uploads: 2, contents: 1, rows: 1))
    bench.clock.set("2027-10-01T10:00")
    try await sweep(bench)
    #expect(try await counts(bench) == Counts(uploads: 1, contents: 1, rows: 1))
    await bench.store.close()
  }

  @Test func `a content goes when nobody refers to it, and not before`() async throws {
    let cases = try await CaseBench()
    let file = SampleFile.pdf()
    let mine = try await cases.upload(file)
    let theirs = try await cases.upload(file, for: SampleSubjects.holder)
    _ = try await cases.call(CancelUpload.with { $0.id = mine.id }, as: CaseBench.applicant(SampleSubjects.person))
    #expect(try await cases.read(theirs.id, as: CaseBench.applicant(SampleSubjects.holder)).bytes == file.bytes)
    _ = try await cases.call(CancelUpload.with { $0.id = theirs.id }, as: CaseBench.applicant(SampleSubjects.holder))
    await cases.bench.stop()
    let bench = try await TimerBench(in: cases.bench.directory, at: "2026-09-01T11:00")
    try await sweep(bench)
    #expect(try await counts(bench) == Counts(uploads: 0, contents: 1, rows: 1))
    bench.clock.set("2026-09-02T10:01")
    try await sweep(bench)
    #expect(try await counts(bench) == Counts(uploads: 0, contents: 0, rows: 0))
    await bench.store.close()
  }

  @Test func `who brings a content anew before it goes keeps it`() async throws {
    let cases = try await CaseBench()
    let file = SampleFile.pdf()
    let first = try await cases.upload(file)
    _ = try await cases.call(CancelUpload.with { $0.id = first.id }, as: CaseBench.applicant(SampleSubjects.person))
    let second = try await cases.upload(file)
    await cases.bench.stop()
    let bench = try await TimerBench(in: cases.bench.directory, at: "2026-09-03T11:00")
    try await sweep(bench)
    #expect(try await counts(bench) == Counts(uploads: 1, contents: 1, rows: 1))
    #expect(try await bench.store.read { try ContentTable.place(of: second.digest, in: $0) } == first.id)
    await bench.store.close()
  }
}
