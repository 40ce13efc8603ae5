import Bus
import Contracts
import Suite
import TestKit
import Testing

/// The story under a clock of the test's own. 2027's days off are not published yet.
@Suite("Dates of a case")
struct CalendarStoryTests {
  static func acceptedCase(_ suite: RunningSuite) async throws -> CaseView {
    let applicant = try await suite.applicant()
    let filed = try await suite.call(try await suite.submission(of: "P027", by: applicant), as: applicant)
    let bring = filed.bring.map(\.material)
    _ = try await suite.call(
      VerifyCase.with {
        $0.caseID = filed.id
        $0.materials = bring
      }, as: RunningSuite.clerk)
    return try await suite.call(AcceptCase.with { $0.caseID = filed.id }, as: RunningSuite.clerk)
  }

  @Test func `are firm within the published calendar`() async throws {
    let clock = TestClock("2026-09-01T10:00")
    try await RunningSuite.run(clock: clock.wall) { suite in
      let view = try await Self.acceptedCase(suite)
      #expect(view.receivedOn == "2026-09-01" && view.acceptedOn == "2026-09-01")
      #expect(view.promised?.provisional == false && view.statutory?.provisional == false)
    }
  }

  @Test func `are provisional where they reach past it`() async throws {
    let clock = TestClock("2026-12-30T10:00")
    try await RunningSuite.run(clock: clock.wall) { suite in
      let view = try await Self.acceptedCase(suite)
      #expect(view.promised?.provisional == true && view.statutory?.provisional == true)
      #expect(view.promised?.due.hasPrefix("2027-01-") == true)
    }
  }

  @Test func `count from the next workday for what comes at night`() async throws {
    let clock = TestClock("2026-09-30T22:00")
    try await RunningSuite.run(clock: clock.wall) { suite in
      let applicant = try await suite.applicant()
      let filed = try await suite.call(try await suite.submission(of: "P027", by: applicant), as: applicant)
      // 1 to 7 October 2026 are the National Day holiday.
      #expect(filed.receivedOn == "2026-10-08")
    }
  }

  @Test(arguments: ["2026-09-02T18:00", "2026-09-05T23:00", "2026-10-01T07:00"])
  func `let the whole story run after closing, at a weekend's night and on a holiday`(time: String) async throws {
    try await RunningSuite.run(clock: TestClock(time).wall) { suite in
      let outcome = try await suite.story().play(DemoStoryTests.person())
      #expect(outcome.cases.count == DemoStoryTests.items.count)
    }
  }

  @Test func `let the whole story run in December too`() async throws {
    let clock = TestClock("2026-12-15T10:00")
    try await RunningSuite.run(clock: clock.wall) { suite in
      let outcome = try await suite.story().play(DemoStoryTests.person())
      let cases = try await suite.call(RunningSuite.list(outcome.subject, RunningSuite.clerk), as: RunningSuite.clerk).cases
      #expect(cases.count == DemoStoryTests.items.count && cases.allSatisfy { $0.decidedOn == "2026-12-15" })
      #expect(cases.contains { $0.statutory?.provisional == true })
    }
  }
}
