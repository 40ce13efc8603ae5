import Bus
import Contracts
import IdentityService
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

  @Test func `of a delivery and an annulment in one moment one wins`() async throws {
    try await CaseBench.with { cases in
      for _ in 0..<20 {
        let filed = try await cases.submit(Items.disabilityRenewal, for: SampleSubjects.second)
        _ = try await cases.accept(filed.id)
        _ = try await cases.decide(filed.id, granted: true)
        let annul = AnnulCase.with { ($0.caseID, $0.grounds) = (filed.id, "虚假材料") }
        async let delivering = refusal { try await cases.deliver(filed.id, .electronic) }
        async let annulling = refusal { try await cases.call(annul, as: CaseBench.approver) }
        let (delivered, annulled) = await (delivering, annulling)
        #expect((delivered == nil) != (annulled == nil))
        #expect((delivered ?? annulled)?.name == "case.stepOutOfOrder")
        let state = try await cases.get(filed.id).state
        #expect(state == (delivered == nil ? .delivered : .void))
      }
    }
  }

  @Test func `a case that is made void while its certificate is issued is not delivered`() async throws {
    try await CaseBench.with(identity: AnnullingIdentity.self) { cases in
      let filed = try await cases.submit(Items.disabilityRenewal, for: SampleSubjects.second)
      _ = try await cases.accept(filed.id)
      _ = try await cases.decide(filed.id, granted: true)
      let refused = await refusal { try await cases.deliver(filed.id, .electronic) }
      #expect(refused?.name == "case.stepOutOfOrder" && refused?.detail.contains("void") == true)
      let void = try await cases.get(filed.id)
      #expect(void.state == .void && void.delivery == nil)
    }
  }

  /// Against the identity service itself.
  @Test func `no certificate of a void case stands, whichever came first`() async throws {
    try await CaseBench.with(identity: IdentityService.self) { cases in
      let person = try await Twice.register(cases, "测试人", passport: "E12345678")
      var void: Set<String> = []
      for round in 0..<10 {
        let filed = try await cases.submit(Items.licenceForAll, for: person)
        _ = try await cases.accept(filed.id)
        _ = try await cases.setFee(filed.id, before: .delivery)
        // Until it is paid nothing is issued, so that the delivery asks for it.
        _ = try await cases.decide(filed.id, granted: true)
        _ = try await cases.payFee(filed.id)
        let annul = AnnulCase.with { ($0.caseID, $0.grounds) = (filed.id, "虚假材料") }
        async let delivering = refusal { try await cases.deliver(filed.id, .electronic) }
        async let annulling = refusal { try await cases.call(annul, as: CaseBench.approver) }
        let (delivered, annulled) = await (delivering, annulling)
        #expect((delivered == nil) != (annulled == nil), "round \(round)")
        if annulled == nil { void.insert(filed.id) }
      }
      // One that is annulled for certain, after a certificate was asked for: once it is rescinded, all that was told before is heard.
      let last = try await decided(cases, Items.licenceForAll, for: person)
      let request = FindCertificates.with {
        ($0.subject, $0.includingLapsed, $0.purpose) = (person, true, Purpose.with { $0.kind = .submission })
      }
      let reader = Principal(id: "test", role: .service, channel: "service")
      _ = try await cases.bench.eventually(request, as: reader) { $0.certificates.contains { $0.caseID == last.id } }
      _ = try await cases.call(AnnulCase.with { ($0.caseID, $0.grounds) = (last.id, "虚假材料") }, as: CaseBench.approver)
      let heard = try await cases.bench.eventually(request, as: reader) { list in
        list.certificates.contains { $0.caseID == last.id && $0.state == .withdrawn }
      }
      for certificate in heard.certificates where void.contains(certificate.caseID) { #expect(certificate.state == .withdrawn) }
    }
  }
}
