import Bus
import Contracts
import TestKit
import Testing

@Suite("case.deliver")
struct DeliverCaseOperationTests {
  typealias Items = SampleItems

  func decided(_ cases: CaseBench, _ item: Item = Items.forAll, for subject: String = SampleSubjects.person) async throws -> CaseView {
    let filed = try await cases.submit(item, for: subject)
    _ = try await cases.accept(filed.id)
    return try await cases.decide(filed.id, granted: true)
  }

  @Test func `tells with the decision by when it is due, and hands over by post`() async throws {
    try await CaseBench.with { cases in
      let decided = try await decided(cases)
      // Ten workdays after the 1st.
      #expect(decided.delivery?.due?.due == "2026-09-15" && decided.delivery?.deliveredOn.isEmpty == true)
      cases.bench.clock.set("2026-09-03T10:00")
      let unnamed = await refusal { try await cases.deliver(decided.id, .unspecified) }
      #expect(unnamed?.name == "case.deliveryUnfit")
      let bare = await refusal { try await cases.deliver(decided.id, .post) }
      #expect(bare?.name == "case.deliveryUnfit" && bare?.notExecuted == true)
      let key = Array("deliver-1".utf8)
      let delivered = try await cases.deliver(decided.id, .post, tracking: "EX123456789CN", key: key)
      #expect(delivered.state == .delivered && delivered.delivery?.method == .post)
      #expect(delivered.delivery?.trackingNumber == "EX123456789CN" && delivered.delivery?.deliveredOn == "2026-09-03")
      #expect(delivered.delivery?.certificate.isEmpty == true)
      #expect(try await cases.deliver(decided.id, .post, tracking: "EX123456789CN", key: key) == delivered)
      #expect(try await cases.get(decided.id) == delivered)
      let last = try #require(try await cases.history(decided.id).last)
      #expect(last.kind == "case.delivered" && last.note.contains("邮寄送达") && last.note.contains("EX123456789CN"))
    }
  }

  @Test func `a certificate that was granted is issued by the identity service, and stands in the case`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(Items.disabilityRenewal, for: SampleSubjects.second)
      _ = try await cases.accept(filed.id)
      _ = try await cases.decide(filed.id, granted: true)
      let delivered = try await cases.deliver(filed.id, .electronic)
      #expect(delivered.delivery?.certificate == "certificate-of-\(filed.id)")
    }
  }

  @Test func `nothing is delivered that the identity service did not issue`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(Items.licence, for: SampleSubjects.company)
      _ = try await cases.accept(filed.id)
      _ = try await cases.decide(filed.id, granted: true)
      let refused = await refusal { try await cases.deliver(filed.id) }
      #expect(refused?.name == "identity.unknownSubject")
      #expect(try await cases.get(filed.id).state == .decided)
    }
  }

  @Test func `a refusal is delivered without a certificate`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(Items.licence, for: SampleSubjects.company)
      _ = try await cases.accept(filed.id)
      _ = try await cases.decide(filed.id, granted: false, grounds: "理由")
      #expect(try await cases.deliver(filed.id).delivery?.certificate.isEmpty == true)
    }
  }

  @Test func `is the window's and the suite's, and of a case that is there`() async throws {
    try await CaseBench.with { cases in
      let decided = try await decided(cases)
      let approver = await refusal { try await cases.deliver(decided.id, by: CaseBench.approver) }
      #expect(approver?.name == "bus.roleMissing")
      let unknown = await refusal { try await cases.deliver("00000000-0000-7000-8000-000000000000") }
      #expect(unknown?.name == "case.unknown")
      _ = try await cases.deliver(decided.id)
      let again = await refusal { try await cases.deliver(decided.id) }
      #expect(again?.name == "case.stepOutOfOrder")
    }
  }
}
