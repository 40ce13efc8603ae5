import Bus
import Contracts
import Testing

@Suite("Cases of applicants who are signed in")
struct AssuredCasesTests {
  typealias Items = SampleItems
  private let person = SampleSubjects.person

  private func signedIn(_ session: String) -> Principal { CaseBench.applicant(person, in: session) }

  @Test func `an item that needs a level is filed for from that level on`() async throws {
    try await CaseBench.with { cases in
      for session in ["", "\(person)/1"] {
        let refused = await refusal { try await cases.submit(Items.proven, by: signedIn(session)) }
        #expect(refused?.name == "identity.assuranceTooLow")
        #expect(refused?.detail == "level 2")
        #expect(refused?.notExecuted == true)
      }
      for level in [2, 3] {
        let filed = try await cases.submit(Items.proven, by: signedIn("\(person)/\(level)"))
        #expect(filed.state == .received)
      }
      // A clerk has the person before them.
      let filed = try await cases.submit(Items.proven, for: person, by: CaseBench.clerk)
      #expect(filed.state == .received)
    }
  }

  @Test func `a session that does not stand, or is another's, is refused`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(Items.forAll)
      for session in ["unknown", "\(SampleSubjects.holder)/3"] {
        for refused in [
          await refusal { try await cases.submit(Items.proven, by: signedIn(session)) },
          await refusal { try await cases.get(filed.id, as: signedIn(session)) },
          await refusal { try await cases.history(filed.id, as: signedIn(session)) },
          await refusal { try await cases.list(of: person, as: signedIn(session)) },
          await refusal { try await cases.withdraw(filed.id, by: signedIn(session)) },
        ] { #expect(refused?.name == "identity.sessionNotStanding") }
      }
      #expect(try await cases.get(filed.id, as: signedIn("\(person)/1")) == filed)
    }
  }

  @Test func `where sessions are required, an applicant without one reads nothing and withdraws nothing`() async throws {
    try await CaseBench.with(settings: ["identity.assurance": "required"]) { cases in
      let filed = try await cases.submit(Items.forAll, for: person, by: CaseBench.clerk)
      for refused in [
        await refusal { try await cases.submit(Items.proven, by: signedIn("")) },
        await refusal { try await cases.get(filed.id, as: signedIn("")) },
        await refusal { try await cases.history(filed.id, as: signedIn("")) },
        await refusal { try await cases.list(of: person, as: signedIn("")) },
        await refusal { try await cases.withdraw(filed.id, by: signedIn("")) },
      ] { #expect(refused?.name == "identity.sessionMissing") }
      #expect(try await cases.get(filed.id, as: signedIn("\(person)/1")) == filed)
      #expect(try await cases.get(filed.id) == filed)
    }
  }

  /// As with mandates: the order of a call and the end of its session is that of the answer.
  @Test func `a session that ends while a call runs lets that call be finished, and no other`() async throws {
    try await CaseBench.with { cases in
      let once = signedIn("\(person)/2/once")
      let filed = try await cases.submit(Items.proven, by: once)
      #expect(filed.state == .received)
      let next = await refusal { try await cases.submit(Items.proven, by: once) }
      #expect(next?.name == "identity.sessionNotStanding" && next?.detail == "ended")
    }
  }
}
