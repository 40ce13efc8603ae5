import Bus
import Contracts
import ServiceKit
import TestKit
import Testing

@Suite("A case's documents over the bus")
struct DocumentOperationsTests {
  @Test func `are listed, and drawn one by one, by the number or its end`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(SampleItems.forAll)
      _ = try await cases.accept(filed.id)
      _ = try await cases.decide(filed.id, granted: false, grounds: "<材料不实>")
      let listed = try await cases.documents(filed.id)
      #expect(listed.map(\.kind) == ["receipt", "acceptance", "refusal"])
      #expect(listed.map(\.revision) == [2, 3, 4] && listed.allSatisfy { $0.template == 3 && $0.on == "2026-09-01" })
      let last = try #require(listed.last)
      #expect(last.number == "\(filed.number)-BYZY-04" && last.nameZh == "不予批准决定书" && last.nameEn == "Decision to refuse")
      let drawn = try await cases.document(filed.id, last.number)
      #expect(drawn.document == last && drawn.html.contains("&lt;材料不实&gt;") && drawn.html.contains("行政复议"))
      #expect(try await cases.document(filed.id, "BYZY-04") == drawn)
      // What came later changes nothing in it.
      _ = try await cases.deliver(filed.id)
      #expect(try await cases.document(filed.id, last.number) == drawn)
      #expect(try await cases.documents(filed.id).count == 4)
    }
  }

  @Test func `that are not there are refused by name`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(SampleItems.forAll)
      for number in ["", "SL-02", "SJ-2", "x"] {
        let refused = await refusal { try await cases.document(filed.id, number) }
        #expect(refused?.name == "case.documentUnknown")
      }
      let unknown = await refusal { try await cases.documents("00000000-0000-7000-8000-000000000000") }
      #expect(unknown?.name == "case.unknown")
      let unnamed = await refusal { try await cases.documents("") }
      #expect(unnamed?.name == "bus.badRequest")
    }
  }

  @Test func `are read for a purpose, by the applicant and who handles the case`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(SampleItems.forAll)
      #expect(try await cases.documents(filed.id, as: CaseBench.applicant(SampleSubjects.person)).count == 1)
      let stranger = await refusal { try await cases.document(filed.id, "SJ-02", as: CaseBench.applicant(SampleSubjects.holder)) }
      #expect(stranger?.name == "case.notOwnCase")
      let purposeless = await refusal {
        try await cases.call(ReadDocuments.with { $0.caseID = filed.id }, as: CaseBench.clerk)
      }
      #expect(purposeless?.name == "identity.purposeMissing")
      let byNumber = try await cases.call(
        ReadDocuments.with {
          $0.number = filed.number
          $0.purpose = .usual(of: CaseBench.clerk, case: filed.number)
        }, as: CaseBench.clerk)
      #expect(byNumber.documents.map(\.kind) == ["receipt"])
    }
  }
}
