import Bus
import Contracts
import IdentityService
import TestKit
import Testing

@Suite("Files beside the identity service")
struct FilesWithIdentityTests {
  @Test func `who reads a file stands in the ledger of reads, and the subject sees it there`() async throws {
    try await CaseBench.with(identity: IdentityService.self) { cases in
      let subject = try await Twice.register(cases, "测试人", passport: "E12345678")
      let entry = try await cases.upload(.pdf(), for: subject)
      let view = try await cases.submit(relyingOn: entry.id, for: subject)
      _ = try await cases.read(entry.id, as: CaseBench.clerk, step: "accept", of: view.id)
      let request = ReadsOfSubject.with { $0.subject = subject }
      let list = try await cases.bench.eventually(request, as: CaseBench.applicant(subject)) { list in
        list.reads.contains { $0.method == "case.readFile" }
      }
      let read = try #require(list.reads.first { $0.method == "case.readFile" })
      #expect(read.principal == "window-1" && read.role == .clerk && read.channel == "window" && read.fields == ["files"])
      #expect(read.purpose == Purpose.with { ($0.kind, $0.caseID, $0.step) = (.handling, view.id, "accept") })
    }
  }

  @Test func `an erasure reaches the files of the subject`() async throws {
    try await CaseBench.with(identity: IdentityService.self) { cases in
      let subject = try await Twice.register(cases, "测试人", passport: "E12345678")
      _ = try await cases.upload(.pdf(), for: subject)
      #expect(try await cases.files(of: subject, as: CaseBench.auditor).count == 1)
      let erase = EraseSubject.with { ($0.subject, $0.ground) = (subject, "PIPL art. 47(1)") }
      _ = try await cases.call(erase, as: Principal(id: "root", role: .operator, channel: "command-line"))
      let request = ListFiles.with {
        $0.subject = subject
        $0.purpose = Purpose.with { $0.kind = .audit }
      }
      _ = try await cases.bench.eventually(request, as: CaseBench.auditor) { $0.files.isEmpty }
    }
  }

  @Test func `an ask for what a certificate answers looks it up for that step`() async throws {
    try await CaseBench.with(identity: IdentityService.self) { cases in
      let subject = try await Twice.register(cases, "测试人", passport: "E12345678")
      let view = try await cases.submit(
        SampleItems.disabilityFirst, for: subject, SampleItems.disabilityFirst.materials.map { CaseBench.offer($0, .paper) })
      let request = AskHeld.with { ($0.caseID, $0.material, $0.reason) = (view.id, "hkb", "核对") }
      let refused = await refusal { try await cases.call(request, as: CaseBench.clerk) }
      #expect(refused?.name == "case.notHeld")
    }
  }

  @Test func `a file of one whom a merge made another serves that one's case`() async throws {
    try await Twice.with { twice in
      try await twice.mark()
      let entry = try await twice.cases.upload(.pdf(), for: twice.merged)
      let view = try await twice.cases.submit(relyingOn: entry.id, for: twice.stays)
      #expect(view.evidence.map(\.upload) == [entry.id])
      #expect(try await twice.cases.files(of: twice.stays).map(\.id) == [entry.id])
    }
  }
}
