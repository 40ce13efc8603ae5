import Bus
import Contracts
import IdentityService
import TestKit
import Testing

/// Against the identity service itself.
@Suite("Cases follow certificates of one who has two ids", .timeLimit(.minutes(5)))
struct EvidenceOfMergedHolderTests {
  @Test func `a certificate of the one that stays is told to a case of the merged one, which either supplies`() async throws {
    try await Twice.with { twice in
      let cases = twice.cases
      _ = try await cases.submit(SampleItems.forAll, for: twice.merged)
      let (view, card) = try await relying(twice)
      try await revoke(card, cases.bench)
      let told = try await cases.bench.eventually(get(view), as: CaseBench.clerk) { !$0.owed.isEmpty }
      #expect(told.owed.map(\.material) == ["idc"] && told.subject == twice.merged)
      let supplied = try await cases.supply(view.id, [CaseBench.upload(SampleItems.identityCard)], by: CaseBench.applicant(twice.stays))
      #expect(supplied.owed.isEmpty)
    }
  }

  /// The merge and the end come in one page, and neither has been heard when what is held is looked for.
  @Test func `a merge and an end that are heard together count in their order`() async throws {
    let directory = TemporaryDirectory.make()
    let first = try await CaseBench(directory: directory, identity: IdentityService.self)
    let twice = try await Twice(first)
    _ = try await first.submit(SampleItems.forAll, for: twice.merged)
    let (view, card) = try await relying(twice)
    await first.bench.stop()
    let alone = try await TestBench(directory: directory)
    try await alone.host(IdentityService.self)
    try await revoke(card, alone)
    let next = try await alone.call(issue("ct027", to: twice.stays), as: EvidenceOfEndedCertificateTests.officer)
    await alone.stop()
    try await Twice.forget("store_cursor", "merged_subject", in: directory)
    let second = try await CaseBench(directory: directory, identity: IdentityService.self)
    let told = try await second.bench.eventually(get(view), as: CaseBench.clerk) { $0.revision > view.revision }
    #expect(told.owed.isEmpty && told.evidence.contains { $0.certificate == next.id })
    await second.bench.stop()
  }

  /// Merges the two, of whom the merged one has a case; and a case that is filed then, under the merged id, with the card on which it relies and
  /// which is held by the one that stays.
  private func relying(_ twice: Twice) async throws -> (view: CaseView, card: CertificateEntry) {
    let card = try await twice.cases.call(issue("ct027", to: twice.stays), as: EvidenceOfEndedCertificateTests.officer)
    _ = try await twice.cases.call(issue("ct046", to: twice.merged), as: EvidenceOfEndedCertificateTests.officer)
    try await twice.merge(having: 1)
    let view = try await twice.cases.submit(SampleItems.disabilityRenewal, for: twice.merged, [CaseBench.upload(SampleItems.photograph)])
    #expect(view.subject == twice.merged && view.evidence.contains { $0.certificate == card.id })
    return (view, card)
  }

  private func issue(_ type: String, to subject: String) -> IssueCertificate {
    IssueCertificate.with {
      $0.type = type
      $0.subject = subject
      $0.name = type
      $0.issuer = EvidenceOfEndedCertificateTests.office
    }
  }

  private func revoke(_ card: CertificateEntry, _ bench: TestBench) async throws {
    let request = ChangeCertificate.with {
      $0.certificate = card.id
      $0.operation = .revoke
      $0.ground = "行政许可法第六十九条"
    }
    _ = try await bench.call(request, as: EvidenceOfEndedCertificateTests.officer)
  }

  private func get(_ view: CaseView) -> GetCase {
    GetCase.with {
      $0.caseID = view.id
      $0.purpose = .usual(of: CaseBench.clerk, case: view.id)
    }
  }
}
