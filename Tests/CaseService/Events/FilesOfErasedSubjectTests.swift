import Bus
import CaseDomain
import Contracts
import Logging
import ServiceKit
import Store
import TestKit
import Testing

@testable import CaseService

@Suite("The files of an erased subject")
struct FilesOfErasedSubjectTests {
  @Test func `go with their names and readings, and a content that another has brought stays theirs`() async throws {
    let cases = try await CaseBench()
    let shared = SampleFile.pdf("shared")
    let own = try await cases.upload(.pdf("own"))
    let mine = try await cases.upload(shared)
    let theirs = try await cases.upload(shared, for: SampleSubjects.holder)
    let view = try await cases.submit(relyingOn: own.id)
    _ = try await cases.read(own.id, as: CaseBench.clerk, step: "accept", of: view.id)
    await cases.bench.stop()

    let bench = try await TimerBench(in: cases.bench.directory, at: "2026-09-01T11:00")
    let environment = bench.timers.environment
    // Told twice, it does nothing the second time.
    for _ in 0..<2 {
      try await bench.store.write { transaction in
        let unit = WorkUnit(transaction, principal: CaseService.principal, cause: [], environment: environment)
        try FilesOfErasedSubject().apply(Event(), SampleSubjects.person, unit)
      }
    }
    while try await UploadSweep(environment: environment).forget() {}
    let (uploads, uses, reads, contents) = try await bench.store.read { transaction in
      (
        try transaction.rows("SELECT id FROM case_upload").map { try $0.text(0) },
        try transaction.row("SELECT COUNT(*) FROM case_file_use")?.integer(0),
        try transaction.row("SELECT COUNT(*) FROM case_file_read")?.integer(0),
        try transaction.rows("SELECT digest FROM case_content").map { try $0.text(0) }
      )
    }
    #expect(uploads == [theirs.id] && uses == 0 && reads == 0 && contents == [shared.digest])
    #expect(mine.id != theirs.id)
    // The case stays, with a digest that names nobody.
    #expect(try await bench.record(view.id)?.evidence.first?.file?.digest == own.digest)
    await bench.store.close()
  }

  @Test func `are told by the identity service`() async throws {
    let payload = SubjectErased.with { ($0.subject, $0.ground) = (SampleSubjects.person, "PIPL art. 47(1)") }
    let event = Event.with { ($0.kind, $0.payload) = ("identity.subjectErased", payload.encoded()) }
    let reaction = FilesOfErasedSubject()
    #expect(reaction.stream == "identity" && reaction.kinds == ["identity.subjectErased"])
    let node = Node(NodeConfiguration(incarnation: 1, logger: Logger(label: "test")))
    #expect(try await reaction.gather(event, node) == SampleSubjects.person)
  }
}
