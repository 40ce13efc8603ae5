import Bus
import Contracts
import TestKit
import Testing

@Suite("case.explainDeadline")
struct ExplainDeadlineOperationTests {
  static func explain(
    _ cases: CaseBench, _ id: String, as principal: Principal = CaseBench.clerk, for other: String? = nil
  ) async throws -> DeadlineExplanation {
    let request = ExplainDeadline.with {
      if id.contains("-") { $0.caseID = id } else { $0.number = id }
      $0.purpose = .usual(of: principal, case: other ?? id)
    }
    return try await cases.call(request, as: principal)
  }

  @Test func `tells the notice before acceptance, and both periods after it, day by day and in words`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(SampleItems.forAll)
      let before = try await Self.explain(cases, filed.id)
      #expect(before.dates.map(\.kind) == ["notice"])
      #expect(before.dates.first?.due?.due == "2026-09-08")
      let accepted = try await cases.accept(filed.id)
      _ = try await cases.stopClock(accepted.id)
      cases.bench.clock.set("2026-09-03T10:00")
      let resumed = try await cases.resumeClock(accepted.id)
      let after = try await Self.explain(cases, filed.number)
      #expect(after.caseID == filed.id && after.number == filed.number && after.state == .inReview)
      #expect(after.dates.map(\.kind) == ["promised", "statutory"])
      #expect(after.dates.map(\.due) == [resumed.promised, resumed.statutory])
      let promised = try #require(after.dates.first)
      #expect(promised.from == "2026-09-01" && promised.limitEn == "3 workdays")
      // Stopped from the 1st through the 3rd; 4, 7 and 8 September count, the 5th and the 6th are a weekend.
      #expect(promised.days.map(\.first) == ["2026-09-02", "2026-09-04", "2026-09-05", "2026-09-06", "2026-09-07", "2026-09-08"])
      #expect(promised.days.map(\.number) == [0, 1, 0, 0, 2, 3])
      #expect(promised.days[0].last == "2026-09-03" && promised.days[0].whyEn.contains("hearing"))
      #expect(promised.days[2].whyZh == "星期六")
      #expect(promised.stops.count == 1)
      #expect(promised.textZh.contains("2026-09-08") && promised.textEn.contains("2026-09-08"))
    }
  }

  @Test func `is for the applicant, for who handles that case, and for the auditor`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(SampleItems.forAll)
      let auditor = Principal(id: "audit-1", role: .auditor, channel: "desk")
      for reader in [CaseBench.applicant(SampleSubjects.person), CaseBench.approver, auditor] {
        #expect(try await Self.explain(cases, filed.id, as: reader).caseID == filed.id)
      }
      let stranger = await refusal { try await Self.explain(cases, filed.id, as: CaseBench.applicant(SampleSubjects.holder)) }
      #expect(stranger?.name == "case.notOwnCase")
      let under = await refusal { try await Self.explain(cases, filed.id, for: "another") }
      #expect(under?.name == "identity.purposeNotAllowed")
      let runner = Principal(id: "runner", role: .operator, channel: "desk")
      let withoutReason = await refusal {
        try await cases.call(ExplainDeadline.with { $0.caseID = filed.id }, as: runner)
      }
      #expect(withoutReason?.name == "identity.purposeMissing")
      let nothing = await refusal { try await cases.call(ExplainDeadline(), as: CaseBench.clerk) }
      #expect(nothing?.name == "bus.badRequest")
      let unknown = await refusal { try await Self.explain(cases, "00000000-0000-7000-8000-000000000000") }
      #expect(unknown?.name == "case.unknown")
    }
  }
}
