import Bus
import Contracts
import Testing

@Suite("Cases of one for whom another acts")
struct ActingCasesTests {
  typealias Items = SampleItems
  typealias Subjects = SampleSubjects

  private func acting(_ agent: String) -> Principal { CaseBench.applicant(agent, for: Subjects.company) }

  @Test func `an agent files for the company: the case is the company's, and the history names both`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(Items.forAll, for: Subjects.company, by: acting(Subjects.agent))
      #expect(filed.subject == Subjects.company)
      let event = try #require(try await cases.events().first)
      #expect(event.principal == Subjects.agent && event.actingFor == Subjects.company && event.role == .applicant)
      let history = try await cases.history(filed.id, as: CaseBench.applicant(Subjects.company))
      #expect(history[0].principal == Subjects.agent && history[0].actingFor == Subjects.company)
      // What the suite did by itself, it did for nobody.
      #expect(history[1].role == .service && history[1].actingFor.isEmpty)
      let withdrawn = try await cases.withdraw(filed.id, by: acting(Subjects.agent))
      #expect(withdrawn.state == .withdrawn)
    }
  }

  @Test func `an agent hands in what the company's case is owed, and nobody does without a mandate for its item`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(Items.lenient, for: Subjects.company, [Items.form, Items.declared].map(CaseBench.upload))
      #expect(filed.owed.map(\.material) == [Items.following.id])
      let proof = [CaseBench.upload(Items.following)]
      for (agent, denial) in [(Subjects.person, "noMandate"), (Subjects.narrow, "otherItem")] {
        let refused = await refusal { try await cases.supply(filed.id, proof, by: acting(agent)) }
        #expect(refused?.name == "case.mandateMissing" && refused?.detail == denial)
      }
      let bare = await refusal { try await cases.supply(filed.id, proof, by: CaseBench.applicant(Subjects.agent)) }
      #expect(bare?.name == "case.notOwnCase")
      let supplied = try await cases.supply(filed.id, proof, by: acting(Subjects.agent))
      #expect(supplied.owed.isEmpty && supplied.evidence.contains { $0.material == Items.following.id })
      let last = try #require(try await cases.history(filed.id, as: CaseBench.applicant(Subjects.company)).last)
      #expect(last.kind == "case.supplied" && last.principal == Subjects.agent && last.actingFor == Subjects.company)
    }
  }

  @Test func `an agent reads the company's cases, and without saying for whom nobody's`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(Items.forAll, for: Subjects.company)
      let agent = acting(Subjects.agent)
      #expect(try await cases.get(filed.id, as: agent) == filed)
      #expect(try await cases.history(filed.id, as: agent).count == 2)
      #expect(try await cases.list(of: Subjects.company, as: agent) == [filed])
      let bare = CaseBench.applicant(Subjects.agent)
      for refused in [
        await refusal { try await cases.get(filed.id, as: bare) }, await refusal { try await cases.history(filed.id, as: bare) },
        await refusal { try await cases.list(of: Subjects.company, as: bare) },
        await refusal { try await cases.withdraw(filed.id, by: bare) },
        await refusal { try await cases.submit(Items.forAll, for: Subjects.company, by: bare) },
      ] { #expect(refused?.name == "case.notOwnCase") }
    }
  }

  @Test func `nobody files, withdraws or reads for another without a mandate`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(Items.forAll, for: Subjects.company)
      let stranger = acting(Subjects.person)
      for refused in [
        await refusal { try await cases.submit(Items.forAll, for: Subjects.company, by: stranger) },
        await refusal { try await cases.withdraw(filed.id, by: stranger) }, await refusal { try await cases.get(filed.id, as: stranger) },
        await refusal { try await cases.history(filed.id, as: stranger) },
        await refusal { try await cases.list(of: Subjects.company, as: stranger) },
      ] {
        #expect(refused?.name == "case.mandateMissing")
        #expect(refused?.detail == "noMandate")
      }
      #expect(try await cases.get(filed.id).revision == filed.revision)
      #expect(try await cases.events().count == 2)
    }
  }

  @Test func `a mandate for one item is for cases of that item alone`() async throws {
    try await CaseBench.with { cases in
      let (own, other) = (
        try await cases.submit(Items.forAll, for: Subjects.company, by: acting(Subjects.narrow)),
        try await cases.submit(Items.registration, for: Subjects.company)
      )
      let agent = acting(Subjects.narrow)
      for refused in [
        await refusal { try await cases.submit(Items.registration, for: Subjects.company, by: agent) },
        await refusal { try await cases.withdraw(other.id, by: agent) }, await refusal { try await cases.get(other.id, as: agent) },
        await refusal { try await cases.history(other.id, as: agent) },
      ] {
        #expect(refused?.name == "case.mandateMissing")
        #expect(refused?.detail == "otherItem")
      }
      #expect(try await cases.get(own.id, as: agent) == own)
      #expect(try await cases.list(of: Subjects.company, as: agent) == [own])
    }
  }

  @Test func `a list of some items is in pages of what may be shown`() async throws {
    try await CaseBench.with { cases in
      var shown: [String] = []
      for index in 0..<9 {
        let item = index.isMultiple(of: 3) ? Items.forAll : Items.registration
        let filed = try await cases.submit(item, for: Subjects.company)
        if item == Items.forAll { shown.insert(filed.id, at: 0) }
      }
      let first = try await cases.list(of: Subjects.company, as: acting(Subjects.narrow)) { $0.limit = 2 }.map(\.id)
      #expect(first == Array(shown[..<2]))
      let rest = try await cases.list(of: Subjects.company, as: acting(Subjects.narrow)) {
        $0.limit = 2
        $0.before = first[1]
      }
      #expect(rest.map(\.id) == Array(shown[2...]))
    }
  }

  @Test func `who acts for one files for no other, and an unknown case is unknown to an agent too`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(Items.forAll)
      let agent = acting(Subjects.agent)
      for refused in [
        await refusal { try await cases.submit(Items.forAll, for: Subjects.person, by: agent) },
        await refusal { try await cases.submit(Items.forAll, for: Subjects.agent, by: agent) },
        await refusal { try await cases.withdraw(filed.id, by: agent) }, await refusal { try await cases.get(filed.id, as: agent) },
      ] { #expect(refused?.name == "case.notOwnCase") }
      #expect(await refusal { try await cases.withdraw("none", by: agent) }?.name == "case.unknown")
    }
  }

  @Test func `only applicants act for others, and no step of the office is taken for another`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(Items.forAll)
      var clerk = CaseBench.clerk
      clerk.actingFor = Subjects.person
      for refused in [
        await refusal { try await cases.accept(filed.id, by: clerk) }, await refusal { try await cases.get(filed.id, as: clerk) },
        await refusal { try await cases.submit(Items.forAll, by: clerk) },
      ] { #expect(refused?.name == "identity.actingNotTaken") }
    }
  }

  /// The mandate is asked about before the transaction of the act, in another service: the order of the two is that of the answer. What was
  /// let pass is finished; the next act is refused.
  @Test func `a mandate that is revoked between the answer and the act lets that act be finished, and no other`() async throws {
    try await CaseBench.with { cases in
      let agent = acting(Subjects.fleeting)
      let key = Array("key-00000001".utf8)
      let filed = try await cases.submit(Items.forAll, for: Subjects.company, by: agent, key: key)
      #expect(filed.subject == Subjects.company)
      let next = await refusal { try await cases.submit(Items.forAll, for: Subjects.company, by: agent) }
      #expect(next?.name == "case.mandateMissing" && next?.detail == "revoked")
      // A repeat of what was done is told what was done.
      #expect(try await cases.submit(Items.forAll, for: Subjects.company, by: agent, key: key) == filed)
      #expect(await refusal { try await cases.withdraw(filed.id, by: agent) }?.name == "case.mandateMissing")
    }
  }
}
