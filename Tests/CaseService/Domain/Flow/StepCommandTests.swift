import CaseDomain
import Civics
import Testing

@Suite("Departments' steps, side by side")
struct StepCommandTests {
  typealias Sample = CaseSample
  /// `plan` in 3 workdays and `fire` in 2, which may lapse, side by side; `site` in 4 after both.
  static let item = Sample.item("P400", "事项", type: .licence, promised: 20, materials: [Sample.form], flow: PlainFlow.flow)

  static func desk(_ number: Int, _ day: String = "2026-03-03", of department: String? = nil) -> CaseOccasion {
    CaseOccasion(
      actor: CaseActor(id: "desk-\(number)", role: .approver, department: department), channel: .window, at: Sample.at(day),
      cause: .request("request"))
  }

  /// Accepted on Monday 2026-03-02.
  func accepted() throws -> CaseRecord { try Sample.accepted(Self.item) }

  func finished(_ steps: String..., record: CaseRecord? = nil) throws -> CaseRecord {
    var record = try record ?? accepted()
    for step in steps { record = try record.after(FinishStep(step), Self.desk(1)) }
    return record
  }

  func open(_ record: CaseRecord) -> [String]? { record.steps?.open.map(\.code) }

  @Test func `steps that wait for no other open with the acceptance, each with a limit of its own`() throws {
    let record = try accepted()
    #expect(open(record) == ["plan", "fire"])
    #expect(record.steps?.step("plan")?.due?.due == Day("2026-03-05") && record.steps?.step("fire")?.due?.due == Day("2026-03-04"))
    #expect(record.steps?.step("site")?.due == nil)
    #expect(try Sample.accepted(ClockCommandTests.twenty).steps == nil)
  }

  @Test func `silence opens them too, from the day on which departments have them; the case's own periods run from the receipt`() throws {
    let record = try Sample.filed(Self.item).after(AcceptBySilence(), Sample.system(at: Sample.at("2026-03-10")))
    #expect(record.acceptedOn == Day("2026-03-02") && record.periods?.promised?.due == Day("2026-03-30"))
    #expect(record.steps?.step("plan")?.due?.from == Day("2026-03-10") && record.steps?.step("plan")?.due?.due == Day("2026-03-13"))
    #expect(CaseTimer.timers(of: record)[.steps] == Day("2026-03-13"))
    #expect(throws: CaseRefusal.stepNotOpen("", waitsFor: [])) {
      try record.after(EscalateSteps(), Sample.system(at: Sample.at("2026-03-10")))
    }
    // A clerk who is as late as the silence opens them then, too.
    let late = try Sample.filed(Self.item).after(AcceptCase(), Self.desk(1, "2026-03-10"))
    #expect(late.acceptedOn == Day("2026-03-02") && late.steps == record.steps)
  }

  @Test func `a join opens when the last of those before it is finished`() throws {
    let one = try finished("plan")
    #expect(open(one) == ["fire"])
    #expect(throws: CaseRefusal.stepNotOpen("site", waitsFor: ["fire"])) { try one.after(FinishStep("site"), Self.desk(1)) }
    let both = try one.after(FinishStep("fire"), Self.desk(2, "2026-03-04"))
    #expect(open(both) == ["site"])
    #expect(both.steps?.step("site")?.due?.from == Day("2026-03-04") && both.steps?.step("site")?.due?.due == Day("2026-03-10"))
  }

  @Test func `a second claim is refused, and told who holds the step`() throws {
    let record = try accepted().after(ClaimStep("plan"), Self.desk(1))
    for number in [1, 2] {
      #expect(throws: CaseRefusal.stepHeld("plan", by: "desk-1")) { try record.after(ClaimStep("plan"), Self.desk(number)) }
    }
    #expect(throws: CaseRefusal.stepHeld("plan", by: "desk-1")) { try record.after(FinishStep("plan"), Self.desk(2)) }
    #expect(try record.after(ClaimStep("fire"), Self.desk(2)).steps?.step("fire")?.holder == "desk-2")
  }

  @Test func `who acts for a department takes its steps and no other's, and who tells none takes any`() throws {
    func desk(of department: String) -> CaseOccasion { Self.desk(1, of: department) }
    let record = try accepted()
    let plan = try #require(Self.item.step("plan"))
    for command in [ClaimStep("plan"), FinishStep("plan"), HandOverStep("plan", to: "desk-2")] as [any CaseCommand] {
      #expect(throws: CaseRefusal.stepOfOtherDepartment(plan)) { try record.after(command, desk(of: "部门fire")) }
      #expect(throws: Never.self) { try record.after(command, desk(of: "部门plan")) }
      #expect(throws: Never.self) { try record.after(command, Self.desk(1)) }
    }
    // A code that the case has not is told as that, and the department learns of a step of another's that it is not its own before how far it is.
    #expect(throws: CaseRefusal.unknownStep(known: ["plan", "fire", "site"])) { try record.after(ClaimStep("water"), desk(of: "部门fire")) }
    let held = try record.after(ClaimStep("plan"), Self.desk(2))
    #expect(throws: CaseRefusal.stepOfOtherDepartment(plan)) { try held.after(ClaimStep("plan"), desk(of: "部门fire")) }
    // An earlier step is given back by the department that found what is wrong, whoever took it.
    let joined = try finished("plan", "fire")
    let site = try #require(Self.item.step("site"))
    let back = ReturnStep("plan", from: "site", text: "图纸缺页")
    #expect(throws: CaseRefusal.stepOfOtherDepartment(site)) { try joined.after(back, desk(of: "部门plan")) }
    #expect(open(try joined.after(back, desk(of: "部门site"))) == ["plan"])
  }

  @Test func `at the decision the department that decides gives back any step, another its own, and who tells none any`() throws {
    let item = Sample.item(
      "P402", "事项", type: .licence, promised: 20, materials: [Sample.form], flow: PlainFlow.flow, department: "审批局")
    let all = try finished("plan", "fire", "site", record: Sample.accepted(item))
    let back = ReturnStep("plan", text: "图纸缺页")
    let plan = try #require(item.step("plan"))
    for department in ["部门fire", "部门site", "他局"] {
      #expect(throws: CaseRefusal.stepOfOtherDepartment(plan)) { try all.after(back, Self.desk(1, of: department)) }
    }
    for department in ["审批局", "部门plan", nil] { #expect(open(try all.after(back, Self.desk(1, of: department))) == ["plan"]) }
    // It is no department's to take a step of another while steps are open, not even of the one that decides.
    let returned = try all.after(back, Self.desk(1, of: "审批局"))
    #expect(throws: CaseRefusal.stepOfOtherDepartment(plan)) { try returned.after(FinishStep("plan"), Self.desk(1, of: "审批局")) }
  }

  @Test func `what is done to a case as a whole is its item's department's, and who tells none does any of it`() throws {
    let office = "审批局"
    let item = Sample.item("P403", "事项", type: .licence, promised: 20, materials: [Sample.form], flow: PlainFlow.flow, department: office)
    let filed = try Sample.filed(item)
    let all = try finished("plan", "fire", "site", record: Sample.accepted(item))
    let stop = StopClock(.hearing, expected: 5)
    let stopped = try all.after(stop, Self.desk(1))
    let whole: [(CaseRecord, any CaseCommand)] = [
      (filed, AcceptCase()), (filed, RefuseAcceptance(grounds: "理由")), (filed, EndCase(.pointElsewhere, grounds: "理由", office: "他局")),
      (filed, EndCase(.giveBack, grounds: "理由")), (all, BeginReview()), (all, stop), (stopped, ResumeClock()),
      (all, DecideCase(.approve)), (all, EndCase(.annul, grounds: "理由")), (all, EndCase(.referUpward, grounds: "理由", office: "市局")),
    ]
    for (record, command) in whole {
      for department in ["部门plan", "部门site", "他局"] {
        #expect(throws: CaseRefusal.caseOfOtherDepartment(office: office)) { try record.after(command, Self.desk(1, of: department)) }
      }
      for department in [office, nil] { #expect(throws: Never.self) { try record.after(command, Self.desk(1, of: department)) } }
    }
    // Of a case of before items told it there is no department that it could be.
    #expect(throws: Never.self) { try Sample.filed(Self.item).after(AcceptCase(), Self.desk(1, of: "部门plan")) }
  }

  @Test func `a step goes from hand to hand, and once it is late anybody may pass it on`() throws {
    let held = try accepted().after(ClaimStep("plan"), Self.desk(1))
    #expect(throws: CaseRefusal.stepHeld("plan", by: "desk-1")) { try held.after(HandOverStep("plan", to: "desk-2"), Self.desk(2)) }
    let passed = try held.after(HandOverStep("plan", to: "desk-2", reason: "休假"), Self.desk(1))
    #expect(passed.steps?.step("plan")?.holder == "desk-2")
    #expect(throws: CaseRefusal.stepHeld("plan", by: "desk-2")) { try passed.after(HandOverStep("plan", to: "desk-2"), Self.desk(2)) }
    let late = try passed.after(EscalateSteps(), Sample.system(at: Sample.at("2026-03-06")))
    let taken = try late.after(HandOverStep("plan", to: "desk-3"), Self.desk(7, "2026-03-06"))
    #expect(taken.steps?.step("plan")?.holder == "desk-3")
  }

  @Test func `who opposes says why`() throws {
    let record = try accepted()
    #expect(throws: CaseRefusal.groundsMissing) { try record.after(FinishStep("plan", opposes: true, grounds: " "), Self.desk(1)) }
    let opposed = try record.after(FinishStep("plan", opposes: true, grounds: " 间距不足 "), Self.desk(1))
    let opinion = StepOpinion(on: Sample.day("2026-03-03"), by: "desk-1", opposes: true, grounds: "间距不足")
    #expect(opposed.steps?.step("plan")?.opinion == opinion && opposed.steps?.step("plan")?.holder == "desk-1")
  }

  @Test func `a case is not decided while steps are open, and they are named`() throws {
    let record = try finished("plan")
    let open = CaseRefusal.stepsOpen([PlainFlow.flow[1], PlainFlow.flow[2]])
    #expect(throws: open) { try record.after(DecideCase(.approve), Self.desk(1)) }
    #expect(throws: open) { try record.after(DecideCase(.refuse(grounds: "理由")), Self.desk(1)) }
    #expect(open.message.en.contains("fire") && open.message.zh.contains("部门site"))
    #expect(try finished("fire", "site", record: record).after(DecideCase(.approve), Self.desk(1)).state == .decided)
  }

  @Test func `a case that a department opposes is refused, or looked at again, but not granted`() throws {
    let opposed = try finished("fire").after(FinishStep("plan", opposes: true, grounds: "间距不足"), Self.desk(1))
    let all = try finished("site", record: opposed)
    #expect(throws: CaseRefusal.stepOpposed([PlainFlow.flow[0]])) { try all.after(DecideCase(.approve), Self.desk(1)) }
    #expect(try all.after(DecideCase(.refuse(grounds: "间距不足")), Self.desk(1)).result == .refused)
    let again = try all.after(ReturnStep("plan", text: "已改图"), Self.desk(9))
    #expect(open(again) == ["plan"])
    #expect(try finished("plan", "site", record: again).after(DecideCase(.approve), Self.desk(1)).state == .decided)
  }

  @Test func `an earlier step is given back with what is wrong, and what waited for it waits again`() throws {
    let record = try finished("plan", "fire")
    #expect(throws: CaseRefusal.groundsMissing) { try record.after(ReturnStep("plan", from: "site", text: ""), Self.desk(3)) }
    let back = try record.after(ReturnStep("plan", from: "site", text: "图纸缺页"), Self.desk(3, "2026-03-04"))
    #expect(open(back) == ["plan"])
    let plan = try #require(back.steps?.step("plan"))
    #expect(plan.returned == StepReturn(on: Sample.day("2026-03-04"), by: "desk-3", text: "图纸缺页"))
    // Whoever took it takes it again, within a limit that runs anew.
    #expect(plan.holder == "desk-1" && plan.opinion == nil && plan.due?.due == Day("2026-03-09"))
    #expect(back.steps?.step("site")?.due == nil && back.steps?.step("fire")?.opinion != nil)
    #expect(open(try finished("plan", record: back)) == ["site"])
  }

  @Test func `only a finished step that comes before is given back`() throws {
    func back(_ step: String, from found: String, in record: CaseRecord) throws {
      _ = try record.after(ReturnStep(step, from: found, text: "有误"), Self.desk(1))
    }
    let one = try finished("plan")
    #expect(throws: CaseRefusal.stepNotEarlier("plan", than: "fire")) { try back("plan", from: "fire", in: one) }
    #expect(throws: CaseRefusal.stepNotEarlier("plan", than: "")) { try back("plan", from: "", in: one) }
    #expect(throws: CaseRefusal.stepNotOpen("site", waitsFor: ["fire"])) { try back("plan", from: "site", in: one) }
    let lapsed = try one.after(EscalateSteps(), Sample.system(at: Sample.at("2026-03-06")))
    #expect(throws: CaseRefusal.stepNotEarlier("fire", than: "site")) { try back("fire", from: "site", in: lapsed) }
    let claimed = try finished("plan", "fire").after(ClaimStep("site"), Self.desk(3))
    #expect(throws: CaseRefusal.stepHeld("site", by: "desk-3")) { try back("plan", from: "site", in: claimed) }
  }

  @Test func `a late step is escalated once, and one that may lapse holds up nothing`() throws {
    let record = try finished("plan")
    #expect(CaseTimer.timers(of: record)[.steps] == Day("2026-03-05"))
    #expect(CaseTimer.steps.command(on: record, day: Sample.day("2026-03-04"), by: .published) == nil)
    #expect(CaseTimer.steps.command(on: record, day: Sample.day("2026-03-05"), by: .published) != nil)
    #expect(throws: CaseRefusal.stepNotOpen("", waitsFor: [])) {
      try record.after(EscalateSteps(), Sample.system(at: Sample.at("2026-03-04", 23, 59)))
    }
    let lapsed = try record.after(EscalateSteps(), Sample.system(at: Sample.at("2026-03-05", 0)))
    #expect(lapsed.steps?.step("fire")?.hasLapsed == true && lapsed.steps?.step("fire")?.escalatedOn == Day("2026-03-05"))
    // What waited for it goes on; its department may still say something.
    #expect(open(lapsed) == ["fire", "site"])
    #expect(CaseTimer.timers(of: lapsed)[.steps] == Day("2026-03-12"))
    #expect(try finished("fire", record: lapsed).steps?.step("fire")?.hasLapsed == false)
    let decided = try finished("site", record: lapsed).after(DecideCase(.approve), Self.desk(1, "2026-03-06"))
    #expect(decided.state == .decided && CaseTimer.timers(of: decided)[.steps] == nil)
  }

  @Test func `a department that never answers and may not lapse blocks the case, and is listed as late`() throws {
    let late = try finished("fire").after(EscalateSteps(), Sample.system(at: Sample.at("2026-03-06")))
    #expect(late.steps?.step("plan")?.escalatedOn == Day("2026-03-06") && open(late) == ["plan"])
    #expect(CaseTimer.timers(of: late)[.steps] == nil)
    #expect(throws: CaseRefusal.stepsOpen([PlainFlow.flow[0], PlainFlow.flow[2]])) { try late.after(DecideCase(.approve), Self.desk(1)) }
  }

  @Test func `the days on which the clock stands still are no days of a step`() throws {
    let stopped = try accepted().after(StopClock(.hearing, expected: 5), Self.desk(1))
    #expect(CaseTimer.timers(of: stopped)[.steps] == nil)
    #expect(throws: CaseRefusal.self) { try stopped.after(FinishStep("plan"), Self.desk(1)) }
    let resumed = try stopped.after(ResumeClock(), Self.desk(1, "2026-03-10"))
    // One workday, the 3rd, was counted before the stop.
    #expect(resumed.steps?.step("plan")?.due?.due == Day("2026-03-12") && resumed.steps?.step("fire")?.due?.due == Day("2026-03-11"))
  }

  @Test func `a step's day is reckoned again by a calendar that is published`() throws {
    let longer = WorkdayCalendar(
      version: "CN-2027", published: WorkdayCalendar.published.published.lowerBound...Sample.day("2027-12-31"),
      exceptions: [WorkdayException(day: Sample.day("2027-01-01"), isWorkday: false, holiday: Bilingual("元旦", "New Year's Day"))])
    let record = try Sample.accepted(Self.item, at: Sample.at("2026-12-30"))
    #expect(record.steps?.step("fire")?.due?.due == Day("2027-01-01") && record.hasProvisionalDate)
    let after = try record.after(ReckonDates(), Sample.system(at: Sample.at("2026-12-31")), rules: CaseRules(calendar: longer))
    #expect(after.steps?.step("fire")?.due?.due == Day("2027-01-04") && !after.hasProvisionalDate)
  }

  @Test func `a case without steps, and a step that there is not, are told so`() throws {
    #expect(throws: CaseRefusal.unknownStep(known: PlainFlow.codes)) { try accepted().after(ClaimStep("water"), Self.desk(1)) }
    let plain = try Sample.accepted(ClockCommandTests.twenty)
    let commands: [any CaseCommand] = [
      ClaimStep("plan"), FinishStep("plan"), ReturnStep("plan", text: "误"), HandOverStep("plan", to: "desk-2"),
    ]
    for command in commands {
      #expect(throws: CaseRefusal.unknownStep(known: [])) { try command.decide(on: plain, occasion: Self.desk(1), rules: CaseRules()) }
    }
  }

  @Test func `an instant item with steps is not decided at once`() throws {
    let item = Sample.item("P401", "事项", type: .publicService, materials: [Sample.form], flow: PlainFlow.flow)
    #expect(try Sample.filed(item).state == .received)
  }
}
