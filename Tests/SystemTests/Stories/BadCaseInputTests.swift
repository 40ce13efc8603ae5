import Bus
import Contracts
import TestKit
import Testing

/// What goes wrong with a case is answered by a row of the registry that tells how the case stands, and changes nothing of it.
@Suite("Bad input of a case", .timeLimit(.minutes(5)))
struct BadCaseInputTests {
  typealias Way = RunningSuite.Way

  /// Promised, without a visit.
  static let plain = "P028"

  static func filed(_ suite: RunningSuite, _ item: String = plain) async throws -> (view: CaseView, person: Principal) {
    let person = try await suite.applicant()
    return (try await suite.call(try await suite.submission(of: item, by: person), as: person), person)
  }

  static func accepted(_ suite: RunningSuite) async throws -> (view: CaseView, person: Principal) {
    let (view, person) = try await filed(suite)
    return (try await suite.call(AcceptCase.with { $0.caseID = view.id }, as: RunningSuite.clerk), person)
  }

  static func decided(_ suite: RunningSuite) async throws -> (view: CaseView, person: Principal) {
    let (view, person) = try await accepted(suite)
    let decide = DecideCase.with { ($0.caseID, $0.granted) = (view.id, true) }
    return (try await suite.call(decide, as: RunningSuite.approver), person)
  }

  // MARK: Two at once

  @Test(arguments: Way.allCases)
  func `of two who decide one case at once one wins, and the other is told how it stands`(way: Way) async throws {
    try await RunningSuite.run(by: way) { suite in
      for _ in 0..<5 {
        let (view, person) = try await Self.accepted(suite)
        let answers = await withTaskGroup(of: (granted: Bool, refusal: Refusal?).self) { group in
          for granted in [true, false] {
            let decide = DecideCase.with { ($0.caseID, $0.granted, $0.grounds) = (view.id, granted, granted ? "" : "不符合条件") }
            let official = Principal(id: "official-\(granted)", role: .approver, channel: "desk")
            group.addTask { (granted, await suite.refusal(of: decide, as: official)) }
          }
          return await group.reduce(into: []) { $0.append($1) }
        }
        let winner = try #require(answers.first { $0.refusal == nil })
        let loser = try #require(answers.first { $0.refusal != nil })
        BadInputTests.expect(loser.refusal, CaseRefusals.stepOutOfOrder, about: "decided")
        let read = try await suite.call(RunningSuite.get(view.id, person), as: person)
        #expect(read.state == .decided && (read.appeal.isEmpty == winner.granted))
      }
    }
  }

  @Test(arguments: Way.allCases)
  func `of two who claim one step at once one holds it, and the other is told who`(way: Way) async throws {
    try await RunningSuite.run(by: way) { suite in
      try await JointItem.publish(over: suite.client)
      let (view, _) = try await Self.filed(suite, JointItem.code)
      let verify = VerifyCase.with { ($0.caseID, $0.materials) = (view.id, view.bring.map(\.material)) }
      _ = try await suite.call(verify, as: RunningSuite.clerk)
      _ = try await suite.call(AcceptCase.with { $0.caseID = view.id }, as: RunningSuite.clerk)
      for step in JointItem.steps {
        let claim = ClaimStep.with { ($0.caseID, $0.step) = (view.id, step) }
        let answers = await withTaskGroup(of: (official: String, refusal: Refusal?).self) { group in
          for official in ["official-a", "official-b"] {
            let principal = Principal(id: official, role: .approver, channel: "desk")
            group.addTask { (official, await suite.refusal(of: claim, as: principal)) }
          }
          return await group.reduce(into: []) { $0.append($1) }
        }
        let holder = try #require(answers.first { $0.refusal == nil }?.official)
        BadInputTests.expect(answers.first { $0.official != holder }?.refusal, CaseRefusals.stepHeld, about: holder)
      }
    }
  }

  // MARK: Out of order

  /// The commands that a state has no row for, each by a role that makes it elsewhere.
  enum Unfit: CaseIterable, Sendable {
    case accepted, decided, withdrawn

    func refusals(_ suite: RunningSuite, _ id: String, _ person: Principal) async -> [(String, Refusal?)] {
      let clerk = RunningSuite.clerk
      let approver = RunningSuite.approver
      var refused = [
        ("receive", await suite.refusal(of: ReceiveCase.with { $0.caseID = id }, as: clerk)),
        ("verify", await suite.refusal(of: VerifyCase.with { $0.caseID = id }, as: clerk)),
        ("accept", await suite.refusal(of: AcceptCase.with { $0.caseID = id }, as: clerk)),
        ("askCorrection", await suite.refusal(of: AskCorrection.with { ($0.caseID, $0.text) = (id, "不清") }, as: clerk)),
        ("correct", await suite.refusal(of: CorrectCase.with { $0.caseID = id }, as: person)),
        ("refuseAcceptance", await suite.refusal(of: RefuseAcceptance.with { ($0.caseID, $0.grounds) = (id, "理由") }, as: approver)),
        (
          "pointElsewhere",
          await suite.refusal(of: PointElsewhere.with { ($0.caseID, $0.grounds, $0.office) = (id, "理由", "另一机关") }, as: clerk)
        ),
        ("giveBack", await suite.refusal(of: GiveBack.with { ($0.caseID, $0.grounds) = (id, "理由") }, as: clerk)),
        ("resumeClock", await suite.refusal(of: ResumeClock.with { $0.caseID = id }, as: approver)),
        ("rate", await suite.refusal(of: RateCase.with { ($0.caseID, $0.grade) = (id, .satisfied) }, as: person)),
        ("putRight", await suite.refusal(of: PutRight.with { ($0.caseID, $0.measures) = (id, "增开窗口") }, as: clerk)),
        (
          "answerObjection", await suite.refusal(of: AnswerObjection.with { ($0.caseID, $0.grounds) = (id, "理由") }, as: approver)
        ),
      ]
      if self == .decided { refused.removeLast() }
      if self != .decided {
        refused += [
          ("deliver", await suite.refusal(of: DeliverCase.with { ($0.caseID, $0.method) = (id, .window) }, as: clerk)),
          ("object", await suite.refusal(of: ObjectToDecision.with { ($0.caseID, $0.reason) = (id, "理由") }, as: person)),
        ]
      }
      guard self != .accepted else { return refused }
      let stop = StopClock.with { ($0.caseID, $0.ground, $0.expectedWorkdays) = (id, "hearing", 5) }
      let extend = ExtendCase.with { ($0.caseID, $0.approvedBy, $0.reason) = (id, .officeHead, "情况复杂") }
      let refer = ReferUpward.with { ($0.caseID, $0.grounds, $0.office) = (id, "理由", "上级机关") }
      return refused + [
        ("stopClock", await suite.refusal(of: stop, as: approver)), ("extend", await suite.refusal(of: extend, as: approver)),
        ("referUpward", await suite.refusal(of: refer, as: approver)),
        ("beginReview", await suite.refusal(of: BeginReview.with { $0.caseID = id }, as: approver)),
        ("decide", await suite.refusal(of: DecideCase.with { ($0.caseID, $0.granted) = (id, true) }, as: approver)),
        ("claimStep", await suite.refusal(of: ClaimStep.with { ($0.caseID, $0.step) = (id, "plan") }, as: approver)),
        ("finishStep", await suite.refusal(of: FinishStep.with { ($0.caseID, $0.step) = (id, "plan") }, as: approver)),
        ("withdraw", await suite.refusal(of: WithdrawCase.with { $0.caseID = id }, as: person)),
        ("supply", await suite.refusal(of: SupplyEvidence.with { $0.caseID = id }, as: person)),
      ]
    }
  }

  @Test(arguments: Unfit.allCases)
  func `every step out of its order is refused with what is possible, and changes nothing`(state: Unfit) async throws {
    try await RunningSuite.run { suite in
      let (view, person) = state == .decided ? try await Self.decided(suite) : try await Self.accepted(suite)
      if state == .withdrawn { _ = try await suite.call(WithdrawCase.with { $0.caseID = view.id }, as: person) }
      let before = try await suite.call(RunningSuite.get(view.id, person), as: person)
      for (step, refusal) in await state.refusals(suite, view.id, person) {
        #expect(refusal?.code == CaseRefusals.stepOutOfOrder.code, "\(step): \(String(describing: refusal))")
        #expect(refusal?.meaning == CaseRefusals.stepOutOfOrder.meaning && refusal?.detail.isEmpty == false, "\(step)")
      }
      #expect(try await suite.call(RunningSuite.get(view.id, person), as: person) == before)
    }
  }

  // MARK: Items that are no more what they were

  @Test(arguments: Way.allCases)
  func `a submission for an item that was withdrawn leaves no case, and the draft as it was`(way: Way) async throws {
    try await RunningSuite.run(by: way) { suite in
      let person = try await suite.applicant()
      let submission = try await suite.submission(of: Self.plain, by: person)
      let begin = BeginCaseDraft.with { ($0.item, $0.subject, $0.evidence) = (Self.plain, person.id, submission.evidence) }
      let draft = try await suite.call(begin, as: person)
      let withdraw = SetItemState.with { ($0.code, $0.state, $0.reason) = (Self.plain, .withdrawn, "abolished") }
      _ = try await suite.call(withdraw, as: RunningSuite.operator)
      for request in [submission, SubmitCase.with { $0.draft = draft.id }] {
        BadInputTests.expect(await suite.refusal(of: request, as: person), ItemRefusals.withdrawn, about: Self.plain)
      }
      #expect(try await BadInputTests.cases(of: person, suite).isEmpty)
      let read = GetCaseDraft.with {
        $0.draftID = draft.id
        $0.purpose = .with { $0.kind = .ownUse }
      }
      #expect(try await suite.call(read, as: person) == draft)
    }
  }

  @Test(arguments: Way.allCases)
  func `a draft of an older version is told what the version in force asks for, and a case that was filed keeps its own`(way: Way)
    async throws
  {
    try await RunningSuite.run(by: way) { suite in
      let (old, person) = try await Self.filed(suite)
      let submission = try await suite.submission(of: Self.plain, by: person)
      let begin = BeginCaseDraft.with { ($0.item, $0.subject, $0.evidence) = (Self.plain, person.id, submission.evidence) }
      let draft = try await suite.call(begin, as: person)
      try await NextVersion.publish(of: Self.plain, over: suite.client) { item in
        let form: [String: Any] = ["material": "sqb", "necessity": "1", "copies": 1]
        item["materials"] = (item["materials"] as? [Any] ?? []) + [form]
      }
      let submit = SubmitCase.with { $0.draft = draft.id }
      BadInputTests.expect(await suite.refusal(of: submit, as: person), CaseRefusals.materialMissing, about: "sqb")
      let evidence = try await suite.submission(of: Self.plain, by: person).evidence
      let save = SaveCaseDraft.with { ($0.draftID, $0.revision, $0.evidence) = (draft.id, draft.revision, evidence) }
      _ = try await suite.call(save, as: person)
      let filed = try await suite.call(submit, as: person)
      #expect(filed.itemVersion == old.itemVersion + 1 && filed.id == draft.id)
      let kept = try await suite.call(AcceptCase.with { $0.caseID = old.id }, as: RunningSuite.clerk)
      #expect(kept.itemVersion == old.itemVersion && kept.evidence == old.evidence)
    }
  }

  // MARK: Days

  @Test func `a clock that was set back makes no day run backwards, and takes no day from anybody`() async throws {
    let clock = TestClock("2026-09-03T10:00")
    try await RunningSuite.run(clock: clock.wall) { suite in
      let (accepted, person) = try await Self.accepted(suite)
      clock.set("2026-08-31T10:00")
      let stop = StopClock.with { ($0.caseID, $0.ground, $0.expectedWorkdays) = (accepted.id, "hearing", 5) }
      _ = try await suite.call(stop, as: RunningSuite.approver)
      let resumed = try await suite.call(ResumeClock.with { $0.caseID = accepted.id }, as: RunningSuite.approver)
      #expect(resumed.promised?.due == accepted.promised?.due && resumed.statutory?.due == accepted.statutory?.due)
      let decided = try await suite.call(DecideCase.with { ($0.caseID, $0.granted) = (accepted.id, true) }, as: RunningSuite.approver)
      #expect(decided.decidedOn == "2026-09-03" && decided.acceptedOn == "2026-09-03")
      let purpose = Purpose.usual(of: person)
      let history = try await suite.call(ReadHistory.with { ($0.caseID, $0.purpose) = (accepted.id, purpose) }, as: person).entries
      #expect(history.map(\.sequence) == Array(1...history.count))
    }
  }

  @Test func `a date past the published calendar says that it is provisional, and why`() async throws {
    try await RunningSuite.run(clock: TestClock("2026-12-30T10:00").wall) { suite in
      let (accepted, person) = try await Self.accepted(suite)
      #expect(accepted.promised?.provisional == true && accepted.promised?.due.hasPrefix("2027-") == true)
      let explain = ExplainDeadline.with { ($0.caseID, $0.purpose) = (accepted.id, .usual(of: person)) }
      let dates = try await suite.call(explain, as: person).dates
      #expect(dates.map(\.kind) == ["promised", "statutory"])
      #expect(dates.allSatisfy { $0.textZh.contains("暂定") && $0.textEn.contains("provisional") })
    }
  }

  // MARK: A rating

  @Test(arguments: Way.allCases)
  func `a rating that is given twice, over another channel too, stays the first`(way: Way) async throws {
    try await RunningSuite.run(by: way) { suite in
      let (view, person) = try await Self.decided(suite)
      _ = try await suite.call(DeliverCase.with { ($0.caseID, $0.method) = (view.id, .window) }, as: RunningSuite.clerk)
      let rate = RateCase.with { ($0.caseID, $0.grade) = (view.id, .satisfied) }
      let rated = try await suite.call(rate, as: person, key: "phone-0001")
      #expect(try await suite.call(rate, as: person, key: "phone-0001") == rated)
      var web = person
      web.channel = "web"
      let again = RateCase.with { ($0.caseID, $0.grade) = (view.id, .veryDissatisfied) }
      BadInputTests.expect(await suite.refusal(of: again, as: web), CaseRefusals.ratedAlready)
      let read = try await suite.call(RunningSuite.get(view.id, person), as: person)
      #expect(read.rating == rated.rating && read.revision == rated.revision)
    }
  }
}
