import Bus
import Contracts
import TestKit
import Testing

@Suite("A case's rating over the bus")
struct RatingOperationsTests {
  func delivered(_ cases: CaseBench, for subject: String = SampleSubjects.person) async throws -> CaseView {
    let filed = try await cases.submit(SampleItems.forAll, for: subject)
    _ = try await cases.accept(filed.id)
    _ = try await cases.decide(filed.id, granted: true)
    return try await cases.deliver(filed.id)
  }

  @Test func `is given once by the applicant`() async throws {
    try await CaseBench.with { cases in
      let delivered = try await delivered(cases)
      let ungraded = await refusal { try await cases.rate(delivered.id, .unspecified) }
      #expect(ungraded?.name == "case.ratingUnfit")
      let stranger = await refusal { try await cases.rate(delivered.id, .satisfied, by: CaseBench.applicant(SampleSubjects.holder)) }
      #expect(stranger?.name == "case.notOwnCase")
      let rated = try await cases.rate(delivered.id, .satisfied, comment: "很快")
      #expect(rated.state == .rated && rated.rating?.grade == .satisfied && rated.rating?.comment == "很快")
      #expect(rated.rating?.on == "2026-09-01" && rated.rating?.bySilence == false && rated.rating?.putRightDue == nil)
      let twice = await refusal { try await cases.rate(delivered.id, .dissatisfied) }
      #expect(twice?.name == "case.ratedAlready")
      let nothing = await refusal { try await cases.putRight(delivered.id) }
      #expect(nothing?.name == "case.nothingToPutRight")
    }
  }

  @Test func `that is bad is put right`() async throws {
    try await CaseBench.with { cases in
      let delivered = try await delivered(cases)
      let rated = try await cases.rate(delivered.id, .veryDissatisfied, comment: "等候太久")
      // Fifteen workdays after the 1st; the 20th is worked.
      #expect(rated.rating?.putRightDue?.due == "2026-09-21")
      let silent = await refusal { try await cases.putRight(delivered.id, " ") }
      #expect(silent?.name == "case.ratingUnfit")
      let right = try await cases.putRight(delivered.id)
      #expect(right.rating?.putRightOn == "2026-09-01" && right.rating?.measures == "增开窗口" && right.state == .rated)
      let kinds = try await cases.history(delivered.id).map(\.kind).suffix(3)
      #expect(Array(kinds) == ["case.delivered", "case.rated", "case.putRight"])
    }
  }

  @Test func `may be given by who acts for the applicant, and by nobody else who says so`() async throws {
    try await CaseBench.with { cases in
      let delivered = try await delivered(cases, for: SampleSubjects.company)
      let fleeting = CaseBench.applicant(SampleSubjects.holder, for: SampleSubjects.company)
      let refused = await refusal { try await cases.rate(delivered.id, .satisfied, by: fleeting) }
      #expect(refused?.name == "case.mandateMissing")
      let agent = CaseBench.applicant(SampleSubjects.agent, for: SampleSubjects.company)
      #expect(try await cases.rate(delivered.id, .satisfied, by: agent).state == .rated)
    }
  }
}
