import Bus
import Contracts
import TestKit
import Testing

@Suite("A case's fees over the bus")
struct FeeOperationsTests {
  @Test func `those with an amount come of the item, and hold up what it says`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(SampleItems.charged)
      // One depends on the situation and one on the words of a standard: somebody sets them.
      #expect(filed.fees.map(\.name) == ["工本费"])
      let fee = try #require(filed.fees.first)
      #expect(fee.id == "1" && fee.fen == 1_000 && fee.basis == "某规定第一条" && fee.before == .decision && fee.state == .due)
      _ = try await cases.accept(filed.id)
      let early = await refusal { try await cases.decide(filed.id, granted: true) }
      #expect(early?.name == "case.feeDue" && early?.detail.contains("工本费（10.00元）") == true)
      let paid = try await cases.payFee(filed.id)
      #expect(paid.fees.first?.state == .paid && paid.fees.first?.receipt == "0012345678" && paid.fees.first?.settledOn == "2026-09-01")
      let twice = await refusal { try await cases.payFee(filed.id) }
      #expect(twice?.name == "case.feeSettled")
      #expect(try await cases.decide(filed.id, granted: true).state == .decided)
      let kinds = try await cases.history(filed.id).map(\.kind).suffix(2)
      #expect(Array(kinds) == ["case.feePaid", "case.decided"])
    }
  }

  @Test func `others are set by the office with a basis, and waived with a reason`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(SampleItems.forAll)
      _ = try await cases.accept(filed.id)
      for (fen, basis) in [(0, "某规定"), (1, "")] {
        let refused = await refusal { try await cases.setFee(filed.id, fen: fen, basis: basis) }
        #expect(refused?.name == "case.feeUnfit")
      }
      let set = try await cases.setFee(filed.id, before: .delivery)
      #expect(set.fees.map(\.before) == [.delivery])
      _ = try await cases.decide(filed.id, granted: true)
      let early = await refusal { try await cases.deliver(filed.id) }
      #expect(early?.name == "case.feeDue")
      let unknown = await refusal { try await cases.waiveFee(filed.id, "2") }
      #expect(unknown?.name == "case.feeUnknown")
      let bare = await refusal { try await cases.waiveFee(filed.id, reason: " ") }
      #expect(bare?.name == "case.feeUnfit")
      let waived = try await cases.waiveFee(filed.id)
      #expect(waived.fees.first?.state == .waived && waived.fees.first?.reason == "低保对象")
      #expect(try await cases.deliver(filed.id).state == .delivered)
      let applicant = await refusal { try await cases.setFee(filed.id, by: CaseBench.applicant(SampleSubjects.person)) }
      #expect(applicant?.name == "bus.roleMissing")
    }
  }
}
