import Bus
import Contracts
import TestKit
import Testing

@Suite("case.receive")
struct ReceiveCaseOperationTests {
  static let byClerk = ["case.receipt": "by-clerk"]

  @Test func `takes receipt on the day of arrival, where a clerk does so`() async throws {
    try await CaseBench.with(settings: Self.byClerk) { cases in
      let filed = try await cases.submit(SampleItems.forAll)
      #expect(filed.state == .submitted && filed.receivedOn.isEmpty)
      cases.bench.clock.set("2026-09-03T10:00")
      let received = try await cases.call(ReceiveCase.with { $0.caseID = filed.id }, as: CaseBench.clerk)
      #expect(received.state == .received)
      #expect(received.receivedOn == "2026-09-01")
    }
  }

  @Test func `is out of order once the case was received`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(SampleItems.forAll)
      let refused = await refusal {
        try await cases.call(ReceiveCase.with { $0.caseID = filed.id }, as: CaseBench.clerk)
      }
      #expect(refused?.name == "case.stepOutOfOrder")
    }
  }

  @Test func `takes no material that is not owed`() async throws {
    try await CaseBench.with(settings: Self.byClerk) { cases in
      let filed = try await cases.submit(SampleItems.forAll)
      let request = ReceiveCase.with {
        $0.caseID = filed.id
        $0.evidence = [CaseBench.upload(SampleItems.form)]
      }
      let refused = await refusal { try await cases.call(request, as: CaseBench.clerk) }
      #expect(refused?.name == "case.nothingOwed")
      #expect(try await cases.get(filed.id).state == .submitted)
    }
  }
}
