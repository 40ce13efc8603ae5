import Bus
import Contracts
import TestKit
import Testing

/// One case over every channel: whoever goes on with it sees at once what was done before, and its history says through which channel each act came.
@Suite("A case over many channels", .timeLimit(.minutes(5)))
struct ChannelStoryTests {
  typealias Way = RunningSuite.Way

  static func official(_ department: String) -> Principal { Principal(id: "\(department)-01", role: .approver, channel: "desk") }

  static func applicant(_ applicant: Principal, over channel: String) -> Principal {
    Principal(id: applicant.id, role: .applicant, channel: channel)
  }

  /// The acts of the story in their order, each with who did it and the channel that its history must tell.
  static let told: [(kind: String, channel: String, role: Role)] = [
    ("draft.begun", "kiosk", .applicant), ("draft.saved", "web", .applicant),
    ("case.submitted", "window", .clerk), ("case.received", "suite", .service), ("case.verified", "window", .clerk),
    ("case.accepted", "window", .clerk), ("case.stepsOpened", "suite", .service),
    ("case.stepClaimed", "desk", .approver), ("case.stepClaimed", "desk", .approver), ("case.stepClaimed", "desk", .approver),
    ("case.stepFinished", "desk", .approver), ("case.stepFinished", "desk", .approver), ("case.stepFinished", "desk", .approver),
    ("case.decided", "desk", .approver), ("case.delivered", "mobile", .clerk), ("case.rated", "mobile", .applicant),
  ]

  @Test(arguments: Way.allCases)
  func `begun at a kiosk, filed at a window, decided by departments and rated on the phone, it is one case`(way: Way) async throws {
    try await RunningSuite.run(by: way, clock: TestClock("2026-09-01T10:00").wall) { suite in
      try await JointItem.publish(over: suite.client)
      let person = try await suite.applicant()
      let draft = try await Self.draft(suite, of: person)

      let filed = try await Self.act(suite, SubmitCase.with { $0.draft = draft.id }, by: RunningSuite.clerk, of: person)
      #expect(filed.id == draft.id && filed.state == .received && filed.channel == "window" && filed.subject == person.id)
      let late = SaveCaseDraft.with { ($0.draftID, $0.revision) = (draft.id, draft.revision) }
      #expect(await suite.refusal(of: late, as: person)?.code == CaseRefusals.draftUnknown.code)
      let bring = filed.bring.map(\.material)
      let verify = VerifyCase.with { ($0.caseID, $0.materials, $0.hall, $0.window) = (filed.id, bring, "hall-1", "3") }
      _ = try await Self.act(suite, verify, by: RunningSuite.clerk, of: person)
      let accepted = try await Self.act(suite, AcceptCase.with { $0.caseID = filed.id }, by: RunningSuite.clerk, of: person)
      #expect(accepted.holders.map(\.step) == JointItem.steps)
      let decided = try await Self.decide(suite, accepted, of: person)

      var counter = RunningSuite.clerk
      counter.channel = "mobile"
      let delivered = try await Self.act(
        suite, DeliverCase.with { ($0.caseID, $0.method) = (filed.id, .electronic) }, by: counter, of: person)
      #expect(delivered.state == .delivered && delivered.delivery?.certificate.isEmpty == false)
      let rate = RateCase.with { ($0.caseID, $0.grade) = (filed.id, .verySatisfied) }
      let rated = try await Self.act(suite, rate, by: person, of: person)
      #expect(rated.state == .rated && rated.decidedOn == decided.decidedOn && rated.number == filed.number)

      let history = try await Self.history(suite, rated, by: person)
      #expect(history.map(\.kind) == Self.told.map(\.kind))
      #expect(history.map(\.channel) == Self.told.map(\.channel))
      #expect(history.map(\.role) == Self.told.map(\.role))
      #expect(history.map(\.sequence) == [0, 0] + Array(1...(Self.told.count - 2)))
      #expect(history.allSatisfy { $0.channel == "suite" || !$0.principal.isEmpty })
      let cases = try await suite.call(RunningSuite.list(person.id, person), as: person).cases
      #expect(cases.map(\.id) == [filed.id])
    }
  }

  /// Begun at a kiosk, read and saved on the web: what the case is made of.
  private static func draft(_ suite: RunningSuite, of person: Principal) async throws -> CaseDraftView {
    let (kiosk, web) = (applicant(person, over: "kiosk"), applicant(person, over: "web"))
    let begin = BeginCaseDraft.with { ($0.item, $0.subject) = (JointItem.code, person.id) }
    let begun = try await suite.call(begin, as: kiosk)
    let get = GetCaseDraft.with {
      $0.draftID = begun.id
      $0.purpose = .with { $0.kind = .ownUse }
    }
    let read = try await suite.call(get, as: web)
    #expect(read == begun)
    let evidence = try await suite.submission(of: JointItem.code, by: web).evidence
    let save = SaveCaseDraft.with { ($0.draftID, $0.revision, $0.evidence) = (begun.id, read.revision, evidence) }
    let saved = try await suite.call(save, as: web)
    #expect(saved.steps.map(\.channel) == ["kiosk", "web"])
    return saved
  }

  /// The departments claim and finish their steps, and one of them decides; who has the case is always told.
  private static func decide(_ suite: RunningSuite, _ accepted: CaseView, of person: Principal) async throws -> CaseView {
    for step in JointItem.steps {
      let claim = ClaimStep.with { ($0.caseID, $0.step) = (accepted.id, step) }
      let claimed = try await act(suite, claim, by: official(step), of: person)
      #expect(claimed.holders.first { $0.step == step }?.official == official(step).id)
    }
    var joined = accepted
    for step in JointItem.steps {
      joined = try await act(suite, FinishStep.with { ($0.caseID, $0.step) = (accepted.id, step) }, by: official(step), of: person)
      #expect(!joined.holders.contains { $0.step == step })
    }
    #expect(joined.steps.allSatisfy { $0.state == .finished } && joined.steps.map(\.finishedBy) == JointItem.steps.map { official($0).id })
    return try await act(suite, DecideCase.with { ($0.caseID, $0.granted) = (accepted.id, true) }, by: official("plan"), of: person)
  }

  /// Does one act, and reads it at once by its position: whoever did it, the applicant on another channel, and the history.
  private static func act<Request: Call>(
    _ suite: RunningSuite, _ request: Request, by actor: Principal, of person: Principal
  ) async throws -> CaseView where Request.Reply == CaseView {
    let told = try await suite.call(request, as: actor)
    #expect(told.position > 0)
    for reader in [actor, applicant(person, over: "web")] {
      var get = RunningSuite.get(told.id, reader)
      get.atLeast = told.position
      let read = try await suite.call(get, as: reader)
      #expect(read.position == told.position && read.state == told.state && read.revision == told.revision)
      #expect(read.steps == told.steps && read.holders == told.holders)
    }
    let last = try #require(try await history(suite, told, by: person).last)
    // What the suite adds of itself in the same write comes after the act.
    #expect(last.state == told.state && [actor.channel, "suite"].contains(last.channel))
    return told
  }

  private static func history(_ suite: RunningSuite, _ view: CaseView, by reader: Principal) async throws -> [CaseHistoryEntry] {
    let request = ReadHistory.with {
      $0.caseID = view.id
      $0.purpose = .usual(of: reader, case: view.id)
      $0.atLeast = view.position
    }
    return try await suite.call(request, as: reader).entries
  }
}
