import Bus
import Contracts
import Testing

@Suite("case.checkRead")
struct CheckReadOperationTests {
  static let identity = Principal(id: "identity", role: .service, channel: "service")

  func check(_ cases: CaseBench, _ id: String, _ step: String, by role: Role = .clerk, of department: String = "") async throws -> ReadCheck
  {
    let request = CheckRead.with {
      $0.caseID = id
      $0.step = step
      $0.role = role
      $0.department = department
    }
    return try await cases.call(request, as: Self.identity)
  }

  @Test func `says whether the case is at that step, and whose it is, by id and by number`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(SampleItems.forAll)
      for name in [filed.id, filed.number] {
        let check = try await check(cases, name, "notice", by: .service)
        #expect(check.verdict == .allowed && check.subject == SampleSubjects.person && check.item == SampleItems.forAll.code)
      }
      #expect(try await check(cases, filed.id, "deliver").verdict == .stepNotDue)
      #expect(try await check(cases, filed.id, "lunch").verdict == .unknownStep)
      let unknown = try await check(cases, "nothing", "verify")
      #expect(unknown.verdict == .unknownCase && unknown.subject.isEmpty && unknown.item.isEmpty)
      _ = try await cases.withdraw(filed.id, by: CaseBench.applicant(SampleSubjects.person))
      #expect(try await check(cases, filed.id, "accept").verdict == .closed)
      #expect(try await check(cases, filed.id, "notice", by: .service).verdict == .allowed)
    }
  }

  @Test func `says of a step that is never the reader's that it is another's, and of their own that it is not due yet`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(SampleItems.forAll)
      for step in ["receive", "verify", "accept", "decide", "review", "notice"] {
        let check = try await check(cases, filed.id, step, by: .applicant)
        #expect(check.verdict == .stepNotDue && check.isOfAnother)
      }
      #expect(try await check(cases, filed.id, "withdraw", by: .applicant).verdict == .allowed)
      let rating = try await check(cases, filed.id, "rate", by: .applicant)
      #expect(rating.verdict == .stepNotDue && !rating.isOfAnother)
    }
  }

  @Test func `says of an approver of a department that has no part in the case that the step is another's`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(SampleItems.joint)
      _ = try await cases.accept(filed.id)
      func verdict(_ step: String, _ department: String, by role: Role = .approver) async throws -> (ReadVerdict, Bool) {
        let check = try await check(cases, filed.id, step, by: role, of: department)
        return (check.verdict, check.isOfAnother)
      }
      for department in ["审批局", "部门plan", "部门site", ""] {
        #expect(try await verdict("review", department) == (.allowed, false))
      }
      for step in ["review", "decide", "notice", "finishStep"] {
        #expect(try await verdict(step, "他局") == (.stepNotDue, true))
      }
      #expect(try await verdict("lunch", "他局") == (.unknownStep, false))
      // A step of the flow is its department's, and not the one's that decides.
      for department in ["部门plan", ""] { #expect(try await verdict("finishStep", department) == (.allowed, false)) }
      #expect(try await verdict("finishStep", "审批局") == (.stepNotDue, true))
      // No other role has a department.
      #expect(try await verdict("notice", "他局", by: .clerk) == (.allowed, false))
    }
  }

  @Test func `says that an objection is to be answered, from the day it is made until it is answered`() async throws {
    try await CaseBench.with { cases in
      let decided = try await cases.submit(SampleItems.lossReport)
      #expect(try await check(cases, decided.id, "upholdDecision", by: .approver).verdict == .closed)
      let objection = ObjectToDecision.with { ($0.caseID, $0.reason) = (decided.id, "信息有误") }
      _ = try await cases.call(objection, as: CaseBench.applicant(SampleSubjects.person))
      for step in ["upholdDecision", "annulDecision"] {
        #expect(try await check(cases, decided.id, step, by: .approver).verdict == .allowed)
        #expect(try await check(cases, decided.id, step, by: .clerk).isOfAnother)
      }
      let answer = AnswerObjection.with { ($0.caseID, $0.grounds) = (decided.id, "核对无误") }
      _ = try await cases.call(answer, as: CaseBench.approver)
      #expect(try await check(cases, decided.id, "annulDecision", by: .approver).verdict == .closed)
    }
  }

  @Test func `is answered to services alone`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(SampleItems.forAll)
      for principal in [CaseBench.clerk, CaseBench.approver, CaseBench.applicant(SampleSubjects.person)] {
        let refused = await refusal { try await cases.call(CheckRead.with { $0.caseID = filed.id }, as: principal) }
        #expect(refused?.name == "bus.roleMissing")
      }
    }
  }
}
