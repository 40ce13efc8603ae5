import Bus
import Contracts
import TestKit
import Testing

@Suite("case.get, case.list and case.history")
struct ReadingCasesTests {
  typealias Items = SampleItems

  @Test func `a case is found by the number that people know it by`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(Items.forAll)
      #expect(filed.number.count == 43)
      func find(_ number: String) async throws -> CaseView {
        let request = GetCase.with {
          $0.number = number
          $0.purpose = .usual(of: CaseBench.clerk, case: number)
        }
        return try await cases.call(request, as: CaseBench.clerk)
      }
      #expect(try await find(filed.number) == filed)
      for number in [String(filed.number.dropLast()) + "9", "1"] {
        #expect(await refusal { try await find(number) }?.name == "case.unknown")
      }
      let empty = await refusal { try await cases.call(GetCase(), as: CaseBench.clerk) }
      #expect(empty?.name == "bus.badRequest")
    }
  }

  @Test func `an applicant reads their own cases and no others`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(Items.forAll)
      let stranger = CaseBench.applicant(SampleSubjects.holder)
      #expect(try await cases.get(filed.id, as: CaseBench.applicant(SampleSubjects.person)) == filed)
      let got = await refusal { try await cases.get(filed.id, as: stranger) }
      let read = await refusal { try await cases.history(filed.id, as: stranger) }
      let listed = await refusal { try await cases.list(of: SampleSubjects.person, as: stranger) }
      #expect([got, read, listed].map { $0?.name } == ["case.notOwnCase", "case.notOwnCase", "case.notOwnCase"])
      let nobody = await refusal { try await cases.get(filed.id, as: Principal()) }
      #expect(nobody?.name == "identity.purposeNotAllowed")
    }
  }

  @Test func `a case, its history and a list are read for a purpose, and who handles one case reads no other under it`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(Items.forAll)
      let got = await refusal { try await cases.call(GetCase.with { $0.caseID = filed.id }, as: CaseBench.clerk) }
      let read = await refusal { try await cases.call(ReadHistory.with { $0.caseID = filed.id }, as: CaseBench.clerk) }
      let listed = await refusal { try await cases.list(of: SampleSubjects.person) { $0.purpose = nil } }
      #expect([got, read, listed].map { $0?.name } == Array(repeating: "identity.purposeMissing", count: 3))
      let other = try await cases.submit(Items.lossReport)
      let under = Purpose.usual(of: CaseBench.clerk, case: other.id)
      let gotUnder = await refusal {
        let request = GetCase.with {
          $0.caseID = filed.id
          $0.purpose = under
        }
        return try await cases.call(request, as: CaseBench.clerk)
      }
      let readUnder = await refusal {
        let request = ReadHistory.with {
          $0.caseID = filed.id
          $0.purpose = under
        }
        return try await cases.call(request, as: CaseBench.clerk)
      }
      #expect([gotUnder, readUnder].map { $0?.name } == Array(repeating: "identity.purposeNotAllowed", count: 2))
      let submission = Purpose.with {
        $0.kind = .submission
        $0.step = "submit"
      }
      #expect(try await cases.list(of: SampleSubjects.person) { $0.purpose = submission }.count == 2)
      // Who handles one of their cases sees which there are, and under no other name.
      #expect(try await cases.list(of: SampleSubjects.person) { $0.purpose = under }.count == 2)
      let byNumber = Purpose.usual(of: CaseBench.clerk, case: filed.number)
      #expect(try await cases.list(of: SampleSubjects.person) { $0.purpose = byNumber }.count == 2)
      for named in ["any", "01a05ab1-d900-7114-9509-a30906b11334"] {
        let none = await refusal {
          try await cases.list(of: SampleSubjects.person) { $0.purpose = .usual(of: CaseBench.clerk, case: named) }
        }
        #expect(none?.name == "identity.purposeNotAllowed", "\(named)")
      }
    }
  }

  @Test func `a list is newest first, in pages, and of one state where one is named`() async throws {
    try await CaseBench.with { cases in
      var ids: [String] = []
      for item in [Items.forAll, Items.lossReport, Items.forAll, Items.lossReport, Items.forAll] {
        ids.append(try await cases.submit(item).id)
      }
      _ = try await cases.submit(Items.forAll, for: SampleSubjects.holder)
      func list(_ build: (inout ListCases) -> Void) async throws -> [String] {
        try await cases.list(of: SampleSubjects.person, as: CaseBench.applicant(SampleSubjects.person), build).map(\.id)
      }
      let newest = Array(ids.reversed())
      #expect(try await list { _ in } == newest)
      #expect(try await list { $0.limit = 2 } == Array(newest[0..<2]))
      #expect(
        try await list {
          $0.limit = 2; $0.before = newest[1]
        } == Array(newest[2..<4]))
      #expect(try await list { $0.state = .decided } == [ids[3], ids[1]])
      for bad in [
        ListCases(),
        ListCases.with {
          $0.subject = "s"; $0.limit = -1
        },
        ListCases.with {
          $0.subject = "s"; $0.before = "x"
        },
      ] {
        let refused = await refusal { try await cases.call(bad, as: CaseBench.clerk) }
        #expect(refused?.name == "bus.badRequest")
      }
    }
  }

  @Test func `the history tells who did what, when, through which channel, and what followed by rule`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(Items.marriage, by: CaseBench.applicant(SampleSubjects.person, channel: "mobile"))
      cases.bench.clock.set("2026-09-03T09:00")
      _ = try await cases.verify(filed.id, filed.bring.map(\.material))
      let entries = try await cases.history(filed.id, as: CaseBench.applicant(SampleSubjects.person))
      #expect(entries.map(\.sequence) == [1, 2, 3, 4, 5])
      #expect(entries.map(\.state) == [.submitted, .received, .received, .accepted, .decided])
      #expect(entries.map(\.principal) == [SampleSubjects.person, "system", "window-1", "system", "system"])
      #expect(entries.map(\.role) == [.applicant, .service, .clerk, .service, .service])
      #expect(entries.map(\.channel) == ["mobile", "suite", "window", "suite", "suite"])
      #expect(entries[2].note == "hall-1, 3")
      #expect(entries[0].at == filed.submittedAt && entries[2].at > entries[1].at)
    }
  }

  @Test func `each event tells the case as it was after it, and its cause`() async throws {
    try await CaseBench.with { cases in
      let key = Array("key-0007".utf8)
      let filed = try await cases.submit(Items.lossReport, key: key)
      let events = try await cases.events()
      let told = try events.map { try CaseChanged(decoding: $0.payload) }
      #expect(told.map(\.act) == ["submitted", "received", "accepted", "decided"])
      #expect(told.map { $0.view?.revision } == [1, 2, 3, 4])
      #expect(told.map { $0.view?.state } == [.submitted, .received, .accepted, .decided])
      // An event's own sequence is its position, so that its view tells none.
      var last = try #require(told.last?.view)
      #expect(last.position == 0)
      last.position = filed.position
      #expect(last == filed)
      #expect(events.map(\.subject).allSatisfy { $0 == filed.id })
      #expect(events.map(\.cause) == [key] + events.dropLast().map(\.id))
    }
  }
}
