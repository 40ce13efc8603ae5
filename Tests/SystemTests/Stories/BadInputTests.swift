import Bus
import Contracts
import Suite
import Testing

/// What a client gets wrong is answered by a row of the registry, in Chinese and English, and leaves nothing behind.
@Suite("Bad input")
struct BadInputTests {
  typealias Way = RunningSuite.Way

  /// A method that no service has.
  struct UnknownMethod: Call, Hashable {
    typealias Reply = Empty
    static let method = Method("case.vanish", 60_000, .query)
    mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {}
  }

  static func expect(_ refusal: Refusal?, _ kind: RefusalKind, about detail: String = "", sourceLocation: SourceLocation = #_sourceLocation)
  {
    guard let refusal else {
      Issue.record("answered instead of refused by \(kind.name)", sourceLocation: sourceLocation)
      return
    }
    #expect(refusal.code == kind.code && refusal.name == kind.name && refusal.status == kind.status, sourceLocation: sourceLocation)
    #expect(refusal.meaning == kind.meaning && refusal.remedy == kind.remedy, sourceLocation: sourceLocation)
    #expect(!refusal.meaning.zh.isEmpty && !refusal.meaning.en.isEmpty, sourceLocation: sourceLocation)
    #expect(!refusal.remedy.zh.isEmpty && !refusal.remedy.en.isEmpty, sourceLocation: sourceLocation)
    #expect(refusal.detail.contains(detail), sourceLocation: sourceLocation)
  }

  static func cases(of applicant: Principal, _ suite: RunningSuite) async throws -> [CaseView] {
    try await suite.call(RunningSuite.list(applicant.id, applicant), as: applicant).cases
  }

  @Test(arguments: Way.allCases)
  func `an item that does not exist`(way: Way) async throws {
    try await RunningSuite.run(by: way) { suite in
      let applicant = try await suite.applicant()
      let submission = SubmitCase.with {
        $0.item = "P999"
        $0.subject = applicant.id
      }
      Self.expect(await suite.refusal(of: submission, as: applicant), ItemRefusals.unknownItem)
      Self.expect(await suite.refusal(of: GetItem.with { $0.code = "P999" }, as: applicant), ItemRefusals.unknownItem)
      #expect(try await Self.cases(of: applicant, suite).isEmpty)
    }
  }

  @Test(arguments: Way.allCases)
  func `a submission without an item, or without a subject`(way: Way) async throws {
    try await RunningSuite.run(by: way) { suite in
      let withoutItem = await suite.refusal(of: SubmitCase.with { $0.subject = "anybody" }, as: RunningSuite.clerk)
      Self.expect(withoutItem, BusRefusals.badRequest)
      #expect(withoutItem?.detail.hasPrefix("item: ") == true)
      let withoutSubject = await suite.refusal(of: SubmitCase.with { $0.item = "P010" }, as: RunningSuite.clerk)
      Self.expect(withoutSubject, BusRefusals.badRequest)
      #expect(withoutSubject?.detail.hasPrefix("subject: ") == true)
    }
  }

  @Test(arguments: Way.allCases)
  func `an item that is paused`(way: Way) async throws {
    try await RunningSuite.run(by: way) { suite in
      let applicant = try await suite.applicant()
      let submission = try await suite.submission(of: "P010", by: applicant)
      let pause = SetItemState.with {
        $0.code = "P010"
        $0.state = .paused
        $0.reason = "maintenance"
      }
      _ = try await suite.call(pause, as: RunningSuite.operator)
      Self.expect(await suite.refusal(of: submission, as: applicant, key: "phone-0001"), ItemRefusals.paused, about: "P010")
      #expect(try await Self.cases(of: applicant, suite).isEmpty)
      // The key was not used up: once the item is open again the same request goes.
      _ = try await suite.call(pause.with(state: .published), as: RunningSuite.operator)
      #expect(try await suite.call(submission, as: applicant, key: "phone-0001").state == .decided)
    }
  }

  @Test(arguments: Way.allCases)
  func `a material that is missing`(way: Way) async throws {
    try await RunningSuite.run(by: way) { suite in
      let applicant = try await suite.applicant()
      var submission = try await suite.submission(of: "P027", by: applicant)
      let missing = submission.evidence.removeLast()
      Self.expect(await suite.refusal(of: submission, as: applicant), CaseRefusals.materialMissing, about: missing.material)
      #expect(try await Self.cases(of: applicant, suite).isEmpty)
    }
  }

  @Test(arguments: Way.allCases)
  func `a read without a purpose`(way: Way) async throws {
    try await RunningSuite.run(by: way) { suite in
      let applicant = try await suite.applicant()
      Self.expect(await suite.refusal(of: ReadSubject.with { $0.subject = applicant.id }, as: applicant), IdentityRefusals.purposeMissing)
      Self.expect(
        await suite.refusal(of: FindCertificates.with { $0.subject = applicant.id }, as: RunningSuite.clerk),
        IdentityRefusals.purposeMissing)
      let plan = NeededMaterials.with {
        $0.item = "P027"
        $0.subject = applicant.id
      }
      Self.expect(await suite.refusal(of: plan, as: applicant), IdentityRefusals.purposeMissing)
    }
  }

  @Test(arguments: Way.allCases)
  func `a step out of its order`(way: Way) async throws {
    try await RunningSuite.run(by: way) { suite in
      let applicant = try await suite.applicant()
      let filed = try await suite.call(try await suite.submission(of: "P027", by: applicant), as: applicant)
      let decide = DecideCase.with {
        $0.caseID = filed.id
        $0.granted = true
      }
      Self.expect(await suite.refusal(of: decide, as: RunningSuite.approver), CaseRefusals.stepOutOfOrder)
      Self.expect(await suite.refusal(of: AcceptCase.with { $0.caseID = filed.id }, as: RunningSuite.clerk), CaseRefusals.verificationFirst)
      #expect(try await suite.call(RunningSuite.get(filed.id, applicant), as: applicant) == filed)
    }
  }

  @Test(arguments: Way.allCases)
  func `one key for two requests`(way: Way) async throws {
    try await RunningSuite.run(by: way) { suite in
      let applicant = try await suite.applicant()
      let first = try await suite.submission(of: "P010", by: applicant)
      let second = try await suite.submission(of: "P027", by: applicant)
      let view = try await suite.call(first, as: applicant, key: "phone-0001")
      Self.expect(await suite.refusal(of: second, as: applicant, key: "phone-0001"), BusRefusals.keyReused)
      #expect(try await suite.call(first, as: applicant, key: "phone-0001") == view)
      #expect(try await Self.cases(of: applicant, suite).map(\.id) == [view.id])
    }
  }

  @Test(arguments: Way.allCases)
  func `a method that no service has`(way: Way) async throws {
    try await RunningSuite.run(by: way) { suite in
      let refusal = await suite.refusal(of: UnknownMethod(), as: RunningSuite.clerk)
      Self.expect(refusal, BusRefusals.unknownMethod)
      #expect(refusal?.notExecuted == true)
    }
  }

  @Test(arguments: Way.allCases)
  func `a role that may not`(way: Way) async throws {
    try await RunningSuite.run(by: way) { suite in
      let applicant = try await suite.applicant()
      let decide = DecideCase.with { $0.caseID = "01a20938-14f9-7a5a-82da-132c9d631fc5" }
      Self.expect(await suite.refusal(of: decide, as: applicant), BusRefusals.roleMissing, about: "case.decide")
    }
  }

  @Test(arguments: Way.allCases)
  func `a number that is none`(way: Way) async throws {
    try await RunningSuite.run(by: way) { suite in
      let register = RegisterSubject.with {
        $0.kind = .natural
        $0.name = "示例"
        $0.identifiers = [IdentifierEntry.with { $0.number = "11010519491231002A" }]
      }
      let refusal = await suite.refusal(of: register, as: RunningSuite.clerk)
      Self.expect(refusal, IdentityRefusals.invalidNumber)
      #expect(refusal?.description.contains("11010519491231002A") == false)
    }
  }
}

extension SetItemState {
  fileprivate func with(state: ItemState) -> SetItemState {
    var copy = self
    copy.state = state
    return copy
  }
}
