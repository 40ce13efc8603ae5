import Bus
import Contracts
import Testing

@testable import CaseService

@Suite("case.supply")
struct SupplyEvidenceOperationTests {
  @Test func `a case that is owed nothing takes nothing, and one that is not there neither`() async throws {
    try await CaseBench.with { cases in
      let view = try await cases.submit(SampleItems.forAll)
      let applicant = CaseBench.applicant(SampleSubjects.person)
      for principal in [applicant, CaseBench.clerk] {
        let refused = await refusal { try await cases.supply(view.id, [CaseBench.upload(SampleItems.form)], by: principal) }
        #expect(refused?.code == CaseRefusals.nothingOwed.code)
      }
      let unknown = await refusal { try await cases.supply("none", [], by: CaseBench.clerk) }
      #expect(unknown?.code == CaseRefusals.unknownCase.code)
    }
  }

  @Test func `it is the applicant's or a clerk's to do`() async throws {
    try await CaseBench.with { cases in
      let view = try await cases.submit(SampleItems.forAll)
      let another = await refusal { try await cases.supply(view.id, [], by: CaseBench.applicant("another")) }
      #expect(another?.code == CaseRefusals.notOwnCase.code)
      let approver = await refusal { try await cases.supply(view.id, [], by: CaseBench.approver) }
      #expect(approver?.code == BusRefusals.roleMissing.code)
    }
  }
}
