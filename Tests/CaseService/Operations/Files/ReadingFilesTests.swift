import Bus
import CaseDomain
import Contracts
import TestKit
import Testing

@testable import CaseService

@Suite("Reading files")
struct ReadingFilesTests {
  static let me = CaseBench.applicant(SampleSubjects.person)

  @Test func `the subject reads its own, and nobody else's`() async throws {
    try await CaseBench.with { cases in
      let file = SampleFile.pdf()
      let entry = try await cases.upload(file)
      let part = try await cases.read(entry.id, as: Self.me)
      #expect(part.bytes == file.bytes && part.name == file.name && part.type == "application/pdf" && part.digest == file.digest)
      let stranger = await refusal { try await cases.read(entry.id, as: CaseBench.applicant(SampleSubjects.holder)) }
      #expect(stranger?.name == "case.uploadForeign")
      let list = await refusal { try await cases.files(of: SampleSubjects.person, as: CaseBench.applicant(SampleSubjects.holder)) }
      #expect(list?.name == "case.uploadForeign")
    }
  }

  @Test func `an officer reads at a step of an open case that relies on it, and at no other`() async throws {
    try await CaseBench.with { cases in
      let entry = try await cases.upload(.pdf())
      let view = try await cases.submit(relyingOn: entry.id)
      let other = try await cases.submit(SampleItems.forAll)
      #expect(try await cases.read(entry.id, as: CaseBench.clerk, step: "accept", of: view.id).size == entry.size)
      #expect(try await cases.read(entry.id, as: CaseBench.clerk, step: "accept", of: view.number).size == entry.size)
      #expect(try await cases.files(ofCase: view.id, as: CaseBench.clerk, step: "accept").map(\.id) == [entry.id])
      for (principal, step, id, name) in [
        (CaseBench.clerk, "notice", view.id, "case.fileNotShown"), (CaseBench.clerk, "decide", view.id, "case.fileNotShown"),
        (CaseBench.clerk, "lunch", view.id, "case.fileNotShown"), (CaseBench.approver, "review", view.id, "case.fileNotShown"),
        (CaseBench.clerk, "accept", other.id, "case.fileNotShown"), (CaseBench.clerk, "accept", "none", "case.unknown"),
      ] {
        let refused = await refusal { try await cases.read(entry.id, as: principal, step: step, of: id) }
        #expect(refused?.name == name, "\(step)")
      }
      _ = try await cases.accept(view.id)
      #expect(try await cases.read(entry.id, as: CaseBench.approver, step: "review", of: view.id).size == entry.size)
      _ = try await cases.decide(view.id, granted: true)
      let closed = await refusal { try await cases.read(entry.id, as: CaseBench.approver, step: "review", of: view.id) }
      #expect(closed?.name == "case.fileNotShown")
      let list = await refusal { try await cases.files(ofCase: view.id, as: CaseBench.approver, step: "review") }
      #expect(list?.name == "case.fileNotShown")
      // The subject and the auditor see it still.
      #expect(try await cases.read(entry.id, as: Self.me).size == entry.size)
      #expect(try await cases.read(entry.id, as: CaseBench.auditor).size == entry.size)
    }
  }

  @Test func `an approver of a department that has no part in the case reads none of its files`() async throws {
    try await CaseBench.with { cases in
      let entry = try await cases.upload(.pdf())
      let view = try await cases.submit(
        SampleItems.joint, for: SampleSubjects.person, [CaseBench.offer(SampleItems.form, upload: entry.id)])
      _ = try await cases.accept(view.id)
      func approver(of department: String) -> Principal {
        var approver = CaseBench.approver
        approver.department = department
        return approver
      }
      for department in ["审批局", "部门plan", "部门site", ""] {
        #expect(try await cases.read(entry.id, as: approver(of: department), step: "review", of: view.id).size == entry.size)
      }
      #expect(try await cases.files(ofCase: view.id, as: approver(of: "部门plan"), step: "finishStep").map(\.id) == [entry.id])
      for (department, step) in [("他局", "review"), ("他局", "decide"), ("他局", "finishStep"), ("审批局", "finishStep")] {
        let read = await refusal { try await cases.read(entry.id, as: approver(of: department), step: step, of: view.id) }
        let list = await refusal { try await cases.files(ofCase: view.id, as: approver(of: department), step: step) }
        #expect([read?.name, list?.name] == ["case.fileNotShown", "case.fileNotShown"], "\(department) \(step)")
      }
    }
  }

  @Test func `who answers an objection reads the case's files until it is answered, and nobody else does`() async throws {
    try await CaseBench.with { cases in
      let entry = try await cases.upload(.pdf())
      let view = try await cases.submit(
        SampleItems.lossReport, for: SampleSubjects.person, [CaseBench.offer(SampleItems.form, upload: entry.id)])
      #expect(view.state == .decided)
      func refused(_ principal: Principal, _ step: String) async -> [String?] {
        [
          await refusal { try await cases.read(entry.id, as: principal, step: step, of: view.id) }?.name,
          await refusal { try await cases.files(ofCase: view.id, as: principal, step: step) }?.name,
        ]
      }
      // Nothing is to be answered yet.
      for step in ["upholdDecision", "annulDecision"] {
        #expect(await refused(CaseBench.approver, step) == ["case.fileNotShown", "case.fileNotShown"])
      }
      _ = try await cases.call(ObjectToDecision.with { ($0.caseID, $0.reason) = (view.id, "信息有误") }, as: Self.me)
      for step in ["upholdDecision", "annulDecision"] {
        #expect(try await cases.read(entry.id, as: CaseBench.approver, step: step, of: view.id).size == entry.size)
        #expect(try await cases.files(ofCase: view.id, as: CaseBench.approver, step: step).map(\.id) == [entry.id])
        #expect(await refused(CaseBench.clerk, step) == ["case.fileNotShown", "case.fileNotShown"])
      }
      for step in ["review", "decide", "annul", "notice"] {
        #expect(await refused(CaseBench.approver, step) == ["case.fileNotShown", "case.fileNotShown"], "\(step)")
      }
      let answer = AnswerObjection.with { ($0.caseID, $0.grounds) = (view.id, "核对无误") }
      _ = try await cases.call(answer, as: CaseBench.approver)
      #expect(await refused(CaseBench.approver, "upholdDecision") == ["case.fileNotShown", "case.fileNotShown"])
    }
  }

  @Test func `a read without a purpose, or for one that the role has not, is refused`() async throws {
    try await CaseBench.with { cases in
      let entry = try await cases.upload(.pdf())
      let none = await refusal { try await cases.call(ReadFile.with { $0.id = entry.id }, as: Self.me) }
      #expect(none?.name == "identity.purposeMissing")
      let audit = ReadFile.with {
        $0.id = entry.id
        $0.purpose = Purpose.with { $0.kind = .audit }
      }
      let refused = await refusal { try await cases.call(audit, as: CaseBench.clerk) }
      #expect(refused?.name == "identity.purposeNotAllowed")
      let service = Principal(id: "notify", role: .service, channel: "service")
      let program = await refusal { try await cases.read(entry.id, as: service, step: "accept", of: "any") }
      #expect(program?.name == "case.fileNotShown")
      #expect(try await cases.files().first?.reads.isEmpty == true)
    }
  }

  @Test func `each reading stands on record with who, when and what for, and the subject sees it`() async throws {
    try await CaseBench.with { cases in
      let entry = try await cases.upload(.pdf())
      let view = try await cases.submit(relyingOn: entry.id)
      _ = try await cases.read(entry.id, as: CaseBench.clerk, step: "accept", of: view.id)
      cases.bench.clock.set("2026-09-01T10:05")
      _ = try await cases.read(entry.id, as: CaseBench.auditor)
      let reads = try #require(try await cases.files().first?.reads)
      #expect(reads.map(\.principal) == ["audit-1", "window-1"] && reads.map(\.role) == [.auditor, .clerk])
      #expect(reads[1].purpose == Purpose.with { ($0.kind, $0.caseID, $0.step) = (.handling, view.id, "accept") })
      #expect(reads[0].at - reads[1].at == 300_000_000 && reads[1].channel == "window")
      let told = try await cases.events().filter { $0.kind == "case.fileRead" }.map { try FileRead(decoding: $0.payload) }
      #expect(told.map(\.principal) == ["window-1", "audit-1"] && Set(told.map(\.subject)) == [SampleSubjects.person])
    }
  }

  @Test func `a file that is read in parts is read once, and again an hour later`() async throws {
    try await CaseBench.with { cases in
      let entry = try await cases.upload(.pdf(size: 3 * UploadLimits.partSize))
      for offset in [0, 100, UploadLimits.partSize, 3 * UploadLimits.partSize] {
        _ = try await cases.read(entry.id, as: Self.me, from: offset, limit: 100)
      }
      #expect(try await cases.files().first?.reads.count == 1)
      cases.bench.clock.set("2026-09-01T11:01")
      _ = try await cases.read(entry.id, as: Self.me, from: 100, limit: 100)
      #expect(try await cases.files().first?.reads.count == 2)
      // Who does not begin at the beginning is on record all the same.
      _ = try await cases.read(entry.id, as: CaseBench.auditor, from: 100, limit: 100)
      #expect(try await cases.files().first?.reads.count == 3)
    }
  }

  @Test func `an unfinished file is shown to nobody`() async throws {
    try await CaseBench.with { cases in
      let ticket = try await cases.begin(.pdf())
      try await cases.put(ticket.id, SampleFile.pdf().parts[0])
      for principal in [Self.me, CaseBench.auditor] {
        let refused = await refusal { try await cases.read(ticket.id, as: principal) }
        #expect(refused?.name == "case.uploadUnfinished")
      }
    }
  }

  @Test func `who acts in some items alone sees what cases of these rely on`() async throws {
    try await CaseBench.with { cases in
      let agent = CaseBench.applicant(SampleSubjects.agent, for: SampleSubjects.company)
      let narrow = CaseBench.applicant(SampleSubjects.narrow, for: SampleSubjects.company)
      let used = try await cases.upload(.pdf("used"), for: SampleSubjects.company, by: agent)
      let loose = try await cases.upload(.pdf("loose"), for: SampleSubjects.company, by: agent)
      _ = try await cases.submit(relyingOn: used.id, for: SampleSubjects.company, by: agent)
      #expect(try await cases.files(of: SampleSubjects.company, as: narrow).map(\.id) == [used.id])
      #expect(try await cases.read(used.id, as: narrow).size == used.size)
      let refused = await refusal { try await cases.read(loose.id, as: narrow) }
      #expect(refused?.name == "case.mandateMissing")
    }
  }

  @Test func `files are told in pages, newest first`() async throws {
    try await CaseBench.with { cases in
      var ids: [String] = []
      for word in ["a", "b", "c"] { ids.append(try await cases.upload(.pdf(word)).id) }
      var request = ListFiles.with {
        $0.subject = SampleSubjects.person
        $0.purpose = .usual(of: Self.me)
        $0.limit = 2
      }
      let first = try await cases.call(request, as: Self.me)
      #expect(first.files.map(\.id) == [ids[2], ids[1]] && first.next == ids[1])
      request.before = first.next
      let last = try await cases.call(request, as: Self.me)
      #expect(last.files.map(\.id) == [ids[0]] && last.next.isEmpty)
      request.before = "soon"
      let refused = await refusal { try await cases.call(request, as: Self.me) }
      #expect(refused?.name == "bus.badRequest")
    }
  }
}
