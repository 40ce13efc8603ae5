import Bus
import Contracts
import TestKit
import Testing

@Suite("case.filings")
struct ReadFilingsOperationTests {
  typealias Items = SampleItems

  static let service = Principal(id: "item", role: .service, channel: "service")

  static func filings(_ cases: CaseBench, _ build: (inout ReadFilings) -> Void = { _ in }, as principal: Principal = service) async throws
    -> FilingList
  {
    var request = ReadFilings.with { ($0.item, $0.from, $0.until) = ("P027", "2026-09-01", "2026-09-02") }
    build(&request)
    return try await cases.call(request, as: principal)
  }

  @Test func `they tell what a case was filed with and what came of it, and no person`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(Items.disabilityFirst)
      let entry = try #require(try await Self.filings(cases).filings.first)
      #expect(entry.caseID == filed.id && entry.itemVersion == 1 && entry.submittedAt == filed.submittedAt)
      #expect(entry.evidence.map(\.material) == filed.evidence.map(\.material))
      #expect(entry.evidence.map(\.source) == filed.evidence.map(\.source))
      #expect(!entry.legalPerson && !entry.instant && !entry.visited)
      #expect(entry.state == filed.state && entry.channel == "web")
      #expect(!"\(entry)".contains(SampleSubjects.person))
    }
  }

  @Test func `an item that is decided in the same call is told as instant`() async throws {
    try await CaseBench.with { cases in
      _ = try await cases.submit(Items.lossReport)
      let entries = try await Self.filings(cases) { $0.item = "P003" }.filings
      #expect(entries.map(\.instant) == [true])
      #expect(entries.map(\.state) == [.decided])
      #expect(entries.first?.resultCode.isEmpty == false)
    }
  }

  @Test func `they are of one item, in pages, oldest first, each once`() async throws {
    try await CaseBench.with { cases in
      var ids: [String] = []
      for _ in 0..<5 {
        ids.append(try await cases.submit(Items.forAll).id)
        _ = try await cases.submit(Items.lossReport)
      }
      var found: [String] = []
      var next = ""
      repeat {
        let page = try await Self.filings(cases) { ($0.item, $0.after, $0.limit) = ("P900", next, 2) }
        #expect(page.filings.count <= 2)
        found += page.filings.map(\.caseID)
        next = page.next
      } while !next.isEmpty && found.count < 20
      #expect(found == ids)
    }
  }

  @Test func `they are of the days of the period, by the clock of Shanghai`() async throws {
    try await CaseBench.with(at: "2026-09-01T23:59") { cases in
      let before = try await cases.submit(Items.forAll).id
      cases.bench.clock.set("2026-09-02T00:01")
      let after = try await cases.submit(Items.forAll).id
      func ids(_ from: String, _ until: String) async throws -> [String] {
        try await Self.filings(cases) { ($0.item, $0.from, $0.until) = ("P900", from, until) }.filings.map(\.caseID)
      }
      #expect(try await ids("2026-09-01", "2026-09-02") == [before])
      #expect(try await ids("2026-09-02", "2026-09-03") == [after])
      #expect(try await ids("2026-08-01", "2026-10-01") == [before, after])
      #expect(try await ids("2026-08-01", "2026-09-01").isEmpty)
    }
  }

  @Test func `one that was a draft is of the day on which it was submitted`() async throws {
    try await CaseBench.with { cases in
      let me = CaseBench.applicant(SampleSubjects.person)
      let draft = try await cases.beginDraft(Items.forAll, for: SampleSubjects.person, by: me, [CaseBench.upload(Items.form)])
      cases.bench.clock.set("2026-09-03T10:00")
      let filed = try await cases.submitDraft(draft.id, by: me)
      let before = try await Self.filings(cases) { $0.item = "P900" }
      let found = try await Self.filings(cases) { ($0.item, $0.from, $0.until) = ("P900", "2026-09-03", "2026-09-04") }
      #expect(before.filings.isEmpty)
      #expect(found.filings.map(\.caseID) == [filed.id])
    }
  }

  @Test func `they are for services only, and a request that makes no sense is refused`() async throws {
    try await CaseBench.with { cases in
      for principal in [CaseBench.clerk, CaseBench.approver, CaseBench.applicant(SampleSubjects.person)] {
        let refused = await refusal { try await Self.filings(cases, as: principal) }
        #expect(refused?.name == "bus.roleMissing")
      }
      let builds: [(inout ReadFilings) -> Void] = [
        { $0.item = "" }, { $0.from = "soon" }, { $0.until = "2026-09-01" }, { $0.after = "x" },
        { $0.after = "01990000-0000-7000-8000-000000000001" }, { $0.limit = -1 },
      ]
      for build in builds {
        let refused = await refusal { try await Self.filings(cases, build) }
        #expect(refused?.name == "bus.badRequest")
      }
    }
  }
}
