import Bus
import Contracts
import TestKit
import Testing

@Suite("Departments' steps over the bus")
struct StepOperationsTests {
  static let other = Principal(id: "approver-2", role: .approver, channel: "window")

  func accepted(_ cases: CaseBench) async throws -> CaseView {
    let filed = try await cases.submit(SampleItems.joint)
    return try await cases.accept(filed.id)
  }

  @Test func `a case goes through its departments, and always says who has it`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(SampleItems.joint)
      #expect(filed.steps.isEmpty && filed.holders.map(\.department) == ["审批局"])
      let accepted = try await cases.accept(filed.id)
      #expect(accepted.steps.map(\.code) == ["plan", "fire", "site"])
      #expect(accepted.steps.map(\.state) == [.open, .open, .waiting])
      #expect(accepted.steps[0].due?.due == "2026-09-04" && accepted.steps[0].limitWorkdays == 3 && accepted.steps[1].mayLapse)
      #expect(accepted.holders.map(\.department) == ["部门plan", "部门fire"] && accepted.holders.allSatisfy { $0.official.isEmpty })

      let claimed = try await cases.claim(filed.id, "plan")
      #expect(claimed.holders.first?.official == "approver-1")
      let second = await refusal { try await cases.claim(filed.id, "plan", by: Self.other) }
      #expect(second?.name == "case.stepHeld" && second?.detail.contains("approver-1") == true)
      _ = try await cases.finish(filed.id, "plan", grounds: "符合规划")
      let open = await refusal { try await cases.decide(filed.id, granted: true) }
      #expect(open?.name == "case.stepsOpen" && open?.detail.contains("fire") == true)
      let joined = try await cases.finish(filed.id, "fire", by: Self.other)
      #expect(joined.steps.map(\.state) == [.finished, .finished, .open] && joined.steps[1].finishedBy == "approver-2")
      let last = try await cases.finish(filed.id, "site")
      #expect(last.holders.map(\.department) == ["审批局"])
      let decided = try await cases.decide(filed.id, granted: true)
      #expect(decided.state == .decided && decided.holders.isEmpty && decided.steps[0].grounds == "符合规划")
      #expect(try await cases.get(filed.id) == decided)
      let kinds = try await cases.history(filed.id).map(\.kind)
      #expect(
        kinds == [
          "case.submitted", "case.received", "case.accepted", "case.stepsOpened", "case.stepClaimed", "case.stepFinished",
          "case.stepFinished", "case.stepFinished", "case.decided",
        ])
    }
  }

  @Test func `a step is handed over and given back`() async throws {
    try await CaseBench.with { cases in
      let id = try await accepted(cases).id
      _ = try await cases.claim(id, "plan")
      var over = HandOverStep.with { ($0.caseID, $0.step, $0.official, $0.reason) = (id, "plan", "approver-2", "休假") }
      let stranger = await refusal { [over] in try await cases.call(over, as: Self.other) }
      #expect(stranger?.name == "case.stepHeld")
      #expect(try await cases.call(over, as: CaseBench.approver).steps[0].holder == "approver-2")
      over.official = ""
      let nobody = await refusal { [over] in try await cases.call(over, as: Self.other) }
      #expect(nobody?.name == "bus.badRequest")
      over.official = String(repeating: "a", count: 201)
      let endless = await refusal { [over] in try await cases.call(over, as: Self.other) }
      #expect(endless?.name == "bus.badRequest")

      _ = try await cases.finish(id, "plan", by: Self.other)
      _ = try await cases.finish(id, "fire")
      let back = ReturnStep.with { ($0.caseID, $0.step, $0.to, $0.text) = (id, "site", "plan", "图纸缺页") }
      let returned = try await cases.call(back, as: CaseBench.approver)
      #expect(returned.steps.map(\.state) == [.open, .finished, .waiting])
      #expect(
        returned.steps[0].returnText == "图纸缺页" && returned.steps[0].returnedBy == "approver-1" && returned.steps[0].finishedOn.isEmpty)
      let again = await refusal { try await cases.call(back, as: CaseBench.approver) }
      #expect(again?.name == "case.stepNotOpen")
      let note = try #require(try await cases.history(id).last)
      #expect(note.kind == "case.stepReturned" && note.note.contains("图纸缺页"))
    }
  }

  @Test func `an official who tells their department takes its steps alone`() async throws {
    try await CaseBench.with { cases in
      let id = try await accepted(cases).id
      let fire = ListingStepsTests.official(of: "部门fire")
      let others = await refusal { try await cases.claim(id, "plan", by: fire) }
      #expect(others?.name == "case.stepOfOtherDepartment" && others?.detail.contains("部门plan") == true)
      #expect(try await cases.claim(id, "fire", by: fire).steps[1].holder == fire.id)
      let whole = await refusal { try await cases.call(DecideCase.with { ($0.caseID, $0.granted) = (id, true) }, as: fire) }
      #expect(whole?.name == "case.caseOfOtherDepartment" && whole?.detail.contains("审批局") == true)
      // Nobody else's role goes by a department.
      let clerk = Principal(id: "window-1", role: .clerk, channel: "window", department: "部门fire")
      #expect(try await cases.submit(SampleItems.forAll, by: clerk).state == .received)
      // It is kept with no event.
      #expect(try await cases.history(id).last?.principal == fire.id)
    }
  }

  @Test func `refusals have names of their own, and only approvers act`() async throws {
    try await CaseBench.with { cases in
      let id = try await accepted(cases).id
      let unknown = await refusal { try await cases.claim(id, "water") }
      #expect(unknown?.name == "case.unknownStep" && unknown?.detail.contains("plan") == true)
      let early = await refusal { try await cases.finish(id, "site") }
      #expect(early?.name == "case.stepNotOpen")
      let bare = await refusal { try await cases.finish(id, "plan", opposes: true) }
      #expect(bare?.name == "case.groundsMissing")
      _ = try await cases.finish(id, "plan", opposes: true, grounds: "间距不足")
      _ = try await cases.finish(id, "fire")
      let same = await refusal {
        try await cases.call(ReturnStep.with { ($0.caseID, $0.to, $0.text) = (id, "plan", "误") }, as: CaseBench.approver)
      }
      #expect(same?.name == "case.stepNotEarlier")
      _ = try await cases.finish(id, "site")
      let opposed = await refusal { try await cases.decide(id, granted: true) }
      #expect(opposed?.name == "case.stepOpposed")
      let clerk = await refusal { try await cases.claim(id, "plan", by: CaseBench.clerk) }
      #expect(clerk?.name == "bus.roleMissing")
      let tangled = await refusal { try await cases.submit(SampleItems.tangled) }
      #expect(tangled?.name == "case.itemUnreadable" && tangled?.detail.contains("record.flow") == true)
    }
  }

  @Test func `the expected date comes of what like cases took, stands beside the promised one, and in no event`() async throws {
    try await CaseBench.with { cases in
      for round in 0..<5 {
        let id = try await cases.submit(SampleItems.forAll).id
        let accepted = try await cases.accept(id)
        #expect(try await cases.get(id).expected.isEmpty, "after \(round)")
        cases.bench.clock.set("2026-09-0\(round == 4 ? 2 : 1)T1\(round):00")
        _ = try await cases.decide(accepted.id, granted: true)
      }
      let id = try await cases.submit(SampleItems.forAll).id
      #expect(try await cases.get(id).expected.isEmpty)
      let accepted = try await cases.accept(id)
      #expect(accepted.expected.isEmpty)
      // Four were decided on the day, one a day later.
      let seen = try await cases.get(id)
      #expect(seen.expected == "2026-09-02" && seen.promised?.due == "2026-09-07")
      #expect(try await cases.list(of: SampleSubjects.person).allSatisfy(\.expected.isEmpty))
      for event in try await cases.events() { #expect(try CaseChanged(decoding: event.payload).view?.expected == "") }
      cases.bench.clock.set("2026-09-03T10:00")
      #expect(try await cases.get(id).expected.isEmpty)
    }
  }
}
