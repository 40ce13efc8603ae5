import Bus
import Contracts
import TestKit
import Testing

@testable import CaseService

@Suite("case.search")
struct SearchCaseActsOperationTests {
  typealias Items = SampleItems

  static let second = Principal(id: "approver-2", role: .approver, channel: "desk")

  private func search(_ cases: CaseBench, _ change: (inout SearchCaseActs) -> Void = { _ in }) async throws -> CaseActList {
    var request = SearchCaseActs()
    change(&request)
    return try await cases.call(request, as: ListingCasesTests.auditor)
  }

  @Test func `finds what officials did, by who, step and day, and names nobody else`() async throws {
    try await CaseBench.with { cases in
      let first = try await cases.submit(Items.disabilityFirst)
      _ = try await cases.verify(first.id, first.bring.map(\.material))
      _ = try await cases.accept(first.id)
      cases.bench.clock.set("2026-09-02T10:00")
      let decided = try await cases.decide(first.id, granted: true)
      let other = try await cases.submit(Items.forAll)
      _ = try await cases.accept(other.id, by: Self.second)

      let all = try await search(cases)
      #expect(all.acts.map(\.step) == ["verify", "accept", "decide", "accept"] && all.next == 0)
      let act = all.acts[2]
      #expect(act.caseID == first.id && act.number == first.number && act.item == "P027" && act.department == Items.firstDepartment)
      #expect(act.official == CaseBench.approver.id && act.role == .approver && act.channel == "window" && act.position == decided.position)
      #expect(act.due == decided.promised?.due && act.daysLate == 0 && act.findings.isEmpty)
      #expect(try await search(cases) { $0.official = Self.second.id }.acts == [all.acts[3]])
      #expect(try await search(cases) { $0.step = "accept" }.acts == [all.acts[1], all.acts[3]])
      #expect(try await search(cases) { $0.from = "2026-09-02" }.acts == Array(all.acts[2...]))
      #expect(try await search(cases) { $0.until = "2026-09-02" }.acts == Array(all.acts[..<2]))
      var (pages, after) = ([CaseActEntry](), 0)
      repeat {
        let page = try await search(cases) { ($0.limit, $0.after) = (1, after) }
        pages += page.acts
        after = page.next
      } while after > 0
      #expect(pages == all.acts)
    }
  }

  @Test func `tells late steps: past the notice period, and past the promised day`() async throws {
    try await CaseBench.with { cases in
      let notice = try await cases.submit(Items.forAll)
      let promised = try await cases.submit(Items.forAll)
      _ = try await cases.accept(promised.id)
      // Promised in 3 workdays, by the 4th; the notice period ends on the 8th.
      cases.bench.clock.set("2026-09-07T10:00")
      _ = try await cases.decide(promised.id, granted: true)
      cases.bench.clock.set("2026-09-08T23:00")
      _ = try await cases.accept(notice.id)
      let late = try await search(cases) { $0.finding = .late }.acts
      #expect(late.map(\.caseID) == [promised.id])
      #expect(late.first?.step == "decide" && late.first?.due == "2026-09-04" && late.first?.daysLate == 3)
      #expect(late.first?.findings == [.late])
      #expect(try await search(cases) { ($0.finding, $0.official) = (.late, "nobody") }.acts.isEmpty)
      #expect(try await search(cases) { $0.finding = .secondCorrection }.acts.isEmpty)
      #expect(try await search(cases) { $0.finding = .needlessAsk }.acts.isEmpty)
    }
  }

  @Test func `tells late steps of departments, deliveries, puttings-right and answers to objections`() async throws {
    try await CaseBench.with { cases in
      let joint = try await cases.submit(Items.joint).id
      _ = try await cases.accept(joint)
      let decided = try await cases.submit(Items.forAll).id
      _ = try await cases.accept(decided)
      _ = try await cases.decide(decided, granted: true)
      let ruled = try await cases.submit(Items.lossReport).id
      let me = CaseBench.applicant(SampleSubjects.person)
      _ = try await cases.call(ObjectToDecision.with { ($0.caseID, $0.reason) = (ruled, "信息有误") }, as: me)
      cases.bench.clock.set("2026-09-22T10:00")
      _ = try await cases.finish(joint, "plan")
      _ = try await cases.deliver(decided)
      _ = try await cases.rate(decided, .dissatisfied)
      let answer = AnswerObjection.with { ($0.caseID, $0.grounds) = (ruled, "核对无误") }
      _ = try await cases.call(answer, as: CaseBench.approver)
      cases.bench.clock.set("2026-11-02T10:00")
      _ = try await cases.putRight(decided)
      let late = try await search(cases) { $0.finding = .late }.acts
      #expect(late.map(\.step) == ["finishStep", "deliver", "upholdDecision", "putRight"])
      #expect(late.map(\.caseID) == [joint, decided, ruled, decided])
      #expect(late.map(\.due).prefix(3) == ["2026-09-04", "2026-09-15", "2026-09-21"])
      #expect(late.allSatisfy { $0.daysLate > 0 && $0.findings == [.late] })
      // A step is its department's, whichever the item is of.
      #expect(late.map(\.departmentStep) == ["plan", "", "", ""])
      #expect(late.map(\.department) == ["部门plan", Items.secondDepartment, Items.firstDepartment, Items.secondDepartment])
    }
  }

  @Test func `tells second corrections, as the list of violations does`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(Items.disabilityRenewal)
      _ = try await cases.askCorrection(filed.id, ["yszp": "不清"])
      _ = try await cases.correct(filed.id, [CaseBench.upload(Items.photograph)], by: CaseBench.applicant(SampleSubjects.person))
      let asked = try await cases.askCorrection(filed.id, ["idc": "缺背面"])
      let found = try await search(cases) { $0.finding = .secondCorrection }.acts
      #expect(found.map(\.step) == ["askCorrection"] && found.first?.position == asked.position)
      #expect(try await CorrectionOperationsTests.violations(cases).violations.map(\.caseID) == found.map(\.caseID))
    }
  }

  @Test func `tells asks for what was held`() async throws {
    try await CaseBench.with { cases in
      let view = try await cases.submit(Items.forAll)
      let ask = AskHeld.with { ($0.caseID, $0.material, $0.reason) = (view.id, Items.form.id, "照片看不清") }
      let asked = try await cases.call(ask, as: CaseBench.clerk)
      _ = try await cases.accept(view.id)
      let found = try await search(cases) { $0.finding = .needlessAsk }.acts
      #expect(found.map(\.step) == ["askHeld"] && found.first?.caseID == view.id && found.first?.position == asked.position)
      #expect(found.first?.official == CaseBench.clerk.id && found.first?.findings == [.needlessAsk] && found.first?.due == "")
    }
  }

  @Test func `is for auditors, and reads what it can`() async throws {
    try await CaseBench.with { cases in
      for principal in [CaseBench.clerk, CaseBench.approver, Principal(id: "o", role: .operator, channel: "")] {
        #expect(await refusal { try await cases.call(SearchCaseActs(), as: principal) }?.code == BusRefusals.roleMissing.code)
      }
      for change: (inout SearchCaseActs) -> Void in [
        { $0.step = "dance" }, { $0.from = "x" }, { $0.until = "2026" }, { $0.after = -1 }, { $0.limit = -1 }, { $0.atLeast = -1 },
      ] {
        #expect(await refusal { try await search(cases, change) }?.name == "bus.badRequest")
      }
    }
  }
}
