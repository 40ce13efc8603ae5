import Bus
import Contracts
import TestKit
import Testing

@Suite("Endings over the bus")
struct EndingOperationsTests {
  typealias Items = SampleItems

  static let person = CaseBench.applicant(SampleSubjects.person)

  private func pointElsewhere(_ id: String, office: String = "区民政局") -> PointElsewhere {
    PointElsewhere.with { ($0.caseID, $0.grounds, $0.office, $0.text) = (id, "不属本机关", office, "地址另告") }
  }

  private func giveBack(_ id: String, grounds: String = "重复申请") -> GiveBack {
    GiveBack.with { ($0.caseID, $0.grounds) = (id, grounds) }
  }

  private func referUpward(_ id: String, office: String = "市残联") -> ReferUpward {
    ReferUpward.with { ($0.caseID, $0.grounds, $0.office) = (id, "市级权限", office) }
  }

  private func annul(_ id: String, grounds: String = "虚假材料") -> AnnulCase { AnnulCase.with { ($0.caseID, $0.grounds) = (id, grounds) } }

  @Test func `a clerk says which office a case is for, and returns one, before it is accepted`() async throws {
    try await CaseBench.with { cases in
      let elsewhere = try await cases.call(pointElsewhere(try await cases.submit(Items.forAll).id), as: CaseBench.clerk)
      #expect(elsewhere.state == .notForUs && elsewhere.resultCode.isEmpty && elsewhere.grounds == "不属本机关" && elsewhere.appeal.isEmpty)
      let ending = try #require(elsewhere.ending)
      #expect((ending.kind, ending.on, ending.office, ending.text) == ("pointElsewhere", "2026-09-01", "区民政局", "地址另告"))
      #expect(try await cases.get(elsewhere.id, as: Self.person) == elsewhere)
      let returned = try await cases.call(giveBack(try await cases.submit(Items.forAll).id), as: CaseBench.clerk)
      #expect(returned.state == .returned && returned.resultCode == "3" && returned.ending?.kind == "giveBack")
      let note = try await cases.history(elsewhere.id).last?.note
      #expect(note?.contains("区民政局") == true)
    }
  }

  @Test func `an approver refers an accepted case upward, or declares it void, decided or not`() async throws {
    try await CaseBench.with { cases in
      let referred = try await cases.accept(try await cases.submit(Items.forAll).id)
      let above = try await cases.call(referUpward(referred.id), as: CaseBench.approver)
      #expect(above.state == .referredUpward && above.resultCode == "6" && above.ending?.office == "市残联")
      let accepted = try await cases.accept(try await cases.submit(Items.disabilityRenewal).id)
      let decided = try await cases.decide(accepted.id, granted: true)
      #expect(decided.resultName == "残疾人证")
      let void = try await cases.call(annul(decided.id), as: CaseBench.approver)
      #expect(void.state == .void && void.resultCode == "4" && void.resultName.isEmpty && void.resultCertificateType.isEmpty)
      #expect(void.grounds == "虚假材料" && void.appeal.contains("60") && void.decidedOn == decided.decidedOn)
      let kinds = try await cases.events().map(\.kind)
      #expect(kinds.filter { ["case.referredUpward", "case.annulled"].contains($0) } == ["case.referredUpward", "case.annulled"])
    }
  }

  @Test func `an approver decides not to take a case`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(Items.forAll)
      let request = RefuseAcceptance.with { ($0.caseID, $0.grounds) = (filed.id, "申请人不符合条件") }
      #expect(await refusal { try await cases.call(request, as: CaseBench.clerk) }?.name == "bus.roleMissing")
      let refused = try await cases.call(request, as: CaseBench.approver)
      #expect(refused.state == .refusedToAccept && refused.grounds == "申请人不符合条件" && !refused.appeal.isEmpty && refused.ending == nil)
      #expect(try await cases.events().map(\.kind).last == "case.refusedToAccept")
    }
  }

  @Test func `each is refused without its grounds or office, out of order, and by who may not`() async throws {
    try await CaseBench.with { cases in
      let (filed, accepted) = (try await cases.submit(Items.forAll), try await cases.accept(try await cases.submit(Items.forAll).id))
      for refused in [
        await refusal { try await cases.call(giveBack(filed.id, grounds: ""), as: CaseBench.clerk) },
        await refusal { try await cases.call(annul(accepted.id, grounds: " "), as: CaseBench.approver) },
      ] { #expect(refused?.name == "case.groundsMissing") }
      for refused in [
        await refusal { try await cases.call(pointElsewhere(filed.id, office: ""), as: CaseBench.clerk) },
        await refusal { try await cases.call(referUpward(accepted.id, office: ""), as: CaseBench.approver) },
      ] { #expect(refused?.name == "case.officeNotNamed") }
      for refused in [
        await refusal { try await cases.call(giveBack(accepted.id), as: CaseBench.clerk) },
        await refusal { try await cases.call(pointElsewhere(accepted.id), as: CaseBench.clerk) },
        await refusal { try await cases.call(referUpward(filed.id), as: CaseBench.approver) },
        await refusal { try await cases.call(annul(filed.id), as: CaseBench.approver) },
      ] { #expect(refused?.name == "case.stepOutOfOrder") }
      for refused in [
        await refusal { try await cases.call(giveBack(filed.id), as: Self.person) },
        await refusal { try await cases.call(pointElsewhere(filed.id), as: Self.person) },
        await refusal { try await cases.call(referUpward(accepted.id), as: CaseBench.clerk) },
        await refusal { try await cases.call(annul(accepted.id), as: CaseBench.clerk) },
      ] { #expect(refused?.name == "bus.roleMissing") }
      #expect(try await cases.get(filed.id) == filed)
      #expect(try await cases.get(accepted.id) == accepted)
    }
  }
}
