import Bus
import Contracts
import TestKit
import Testing

@Suite("Decisions by rule over the bus")
struct DecisionOperationsTests {
  let own = CaseBench.applicant(SampleSubjects.person)

  func explain(_ cases: CaseBench, _ id: String, as principal: Principal? = nil) async throws -> DecisionExplanation {
    let principal = principal ?? own
    let request = ExplainDecision.with {
      $0.caseID = id
      $0.purpose = .usual(of: principal, case: id)
    }
    return try await cases.call(request, as: principal)
  }

  func object(_ cases: CaseBench, _ id: String, _ reason: String = "信息有误", as principal: Principal? = nil) async throws -> CaseView {
    try await cases.call(ObjectToDecision.with { ($0.caseID, $0.reason) = (id, reason) }, as: principal ?? own)
  }

  func answer(_ cases: CaseBench, _ id: String, annuls: Bool, as principal: Principal = CaseBench.approver) async throws -> CaseView {
    try await cases.call(AnswerObjection.with { ($0.caseID, $0.annuls, $0.grounds) = (id, annuls, "已核对") }, as: principal)
  }

  @Test func `an automatic decision tells rule, version and facts, and may be objected to and answered`() async throws {
    try await CaseBench.with { cases in
      let view = try await cases.submit(SampleItems.lossReport)
      #expect(view.state == .decided && view.rule?.number == "R0" && view.rule?.version == 1)
      let explained = try await explain(cases, view.id)
      #expect(explained.rule == view.rule && explained.condition == "evidence_complete = yes")
      #expect(explained.facts.map { "\($0.name) \($0.value)" } == ["evidence_complete yes"])
      // Sixty days from 2026-09-01 end on Saturday 2026-10-31.
      #expect(explained.objectBy == "2026-11-02" && explained.textEn.contains("rule R0, version 1"))

      let early = await refusal { try await answer(cases, view.id, annuls: true) }
      #expect(early?.name == "case.objectionNotDue")
      let objected = try await object(cases, view.id)
      #expect(objected.objection?.reason == "信息有误" && objected.objection?.answerDue?.due == "2026-09-21" && objected.state == .decided)
      let again = await refusal { try await object(cases, view.id) }
      #expect(again?.name == "case.objectionNotDue")
      let annulled = try await answer(cases, view.id, annuls: true)
      #expect(annulled.state == .void && annulled.resultCode == "4" && annulled.resultName.isEmpty)
      #expect(annulled.objection?.answeredBy == "approver-1" && annulled.objection?.annulled == true)
      #expect(try await explain(cases, view.id).objectBy.isEmpty)
      #expect(try await cases.history(view.id).map(\.kind).suffix(2) == ["case.objected", "case.objectionAnswered"])
    }
  }

  @Test func `an official's decision is explained by its grounds, and there is no objection to it`() async throws {
    try await CaseBench.with { cases in
      let id = try await cases.submit(SampleItems.forAll).id
      let open = await refusal { try await explain(cases, id) }
      #expect(open?.name == "case.stepOutOfOrder")
      _ = try await cases.accept(id)
      _ = try await cases.decide(id, granted: false, grounds: "不符合条件")
      let explained = try await explain(cases, id)
      #expect(explained.rule == nil && explained.grounds == "不符合条件" && !explained.appeal.isEmpty && explained.objectBy.isEmpty)
      let refused = await refusal { try await object(cases, id) }
      #expect(refused?.name == "case.notDecidedByRule")
    }
  }

  @Test func `nobody objects for another, nor late, nor without a reason`() async throws {
    try await CaseBench.with { cases in
      let id = try await cases.submit(SampleItems.lossReport).id
      let stranger = await refusal { try await object(cases, id, as: CaseBench.applicant(SampleSubjects.holder)) }
      #expect(stranger?.name == "case.notOwnCase")
      let read = await refusal { try await explain(cases, id, as: CaseBench.applicant(SampleSubjects.holder)) }
      #expect(read?.name == "case.notOwnCase")
      let bare = await refusal { try await object(cases, id, " ") }
      #expect(bare?.name == "case.groundsMissing")
      let clerk = await refusal { try await answer(cases, id, annuls: false, as: CaseBench.clerk) }
      #expect(clerk?.name == "bus.roleMissing")
      cases.bench.clock.set("2026-11-03T00:00")
      let late = await refusal { try await object(cases, id) }
      #expect(late?.name == "case.objectionTooLate")
    }
  }

  @Test func `an item decides by its own rules, and one with a rule that cannot be read takes no case`() async throws {
    try await CaseBench.with { cases in
      let paper = try await cases.submit(SampleItems.ruled, for: SampleSubjects.person)
      #expect(paper.state == .received && paper.rule == nil)
      let held = try await cases.submit(SampleItems.ruled, for: SampleSubjects.holder, [])
      #expect(held.state == .decided && held.rule?.number == "R1" && held.rule?.version == 2)
      let unreadable = await refusal { try await cases.submit(SampleItems.misruled) }
      #expect(unreadable?.name == "case.itemUnreadable" && unreadable?.detail.contains("record.rules") == true)
    }
  }
}
