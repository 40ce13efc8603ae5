import Bus
import Contracts
import IdentityService
import TestKit
import Testing

@testable import CaseDomain
@testable import CaseService

/// Against an identity service that gives one certificate a page, the newest first.
@Suite("Cases of one who holds more certificates than a page", .timeLimit(.minutes(5)))
struct PagedCertificatesTests {
  typealias Story = EvidenceOfEndedCertificateTests.Story

  private static func with(_ body: (Story) async throws -> Void) async throws {
    try await CaseBench.with(identity: PagedIdentityService.self) { cases in try await body(try await Story(cases)) }
  }

  /// Issues certificates that no item of these tests asks for.
  private static func issueOthers(_ count: Int, _ story: Story) async throws {
    for _ in 0..<count { _ = try await Story.issue("ct064", to: story.subject, story.cases) }
  }

  @Test func `what is submitted rests on what stands on any page`() async throws {
    try await Self.with { story in
      // The card came before the certificate, and so stands on the second page.
      #expect(story.view.evidence.contains { $0.certificate == story.card.id })
    }
  }

  @Test func `another certificate takes the place of one that ended, and what is handed in is found, on any page`() async throws {
    try await Self.with { story in
      let second = try await Story.issue("ct027", to: story.subject, story.cases)
      try await Self.issueOthers(2, story)
      try await story.end(.revoke)
      let told = try await story.told { $0.revision > story.view.revision }
      #expect(told.owed.isEmpty && told.evidence.contains { $0.certificate == second.id })
      _ = try await story.cases.call(
        ChangeCertificate.with { ($0.certificate, $0.operation, $0.ground) = (second.id, .cancel, "注销申请") },
        as: EvidenceOfEndedCertificateTests.officer)
      _ = try await story.told { !$0.owed.isEmpty }
      let third = try await Story.issue("ct027", to: story.subject, story.cases)
      try await Self.issueOthers(2, story)
      let supplied = try await story.cases.supply(story.view.id, [], by: CaseBench.clerk)
      #expect(supplied.owed.isEmpty && supplied.evidence.contains { $0.certificate == third.id })
    }
  }

  @Test func `an ask for what is held finds it on any page`() async throws {
    try await Self.with { story in
      let papers = SampleItems.disabilityFirst.materials.map { CaseBench.offer($0, .paper) }
      let view = try await story.cases.submit(SampleItems.disabilityFirst, for: story.subject, papers)
      _ = try await Story.issue("ct025", to: story.subject, story.cases)
      try await Self.issueOthers(2, story)
      let request = Contracts.AskHeld.with { ($0.caseID, $0.material, $0.reason) = (view.id, "hkb", "核对") }
      let asked = try await story.cases.call(request, as: CaseBench.clerk)
      #expect(asked.revision == view.revision + 1)
    }
  }

  @Test func `with more pages than are read nothing is decided on a part of them, and events go on`() async throws {
    try await Self.with { story in
      // One that would take the card's place stands beyond the last page that is read.
      _ = try await Story.issue("ct027", to: story.subject, story.cases)
      try await Self.issueOthers(CaseLimits.certificatePages, story)
      let refused = await refusal {
        try await story.cases.submit(
          SampleItems.disabilityRenewal, for: story.subject, [CaseBench.upload(SampleItems.photograph)])
      }
      #expect(refused?.name == "identity.tooManyCertificates" && refused?.notExecuted == true)
      try await story.end(.revoke)
      let told = try await story.told { !$0.owed.isEmpty }
      #expect(told.owed.map(\.material) == ["idc"])
      let supplied = await refusal { try await story.cases.supply(story.view.id, [], by: CaseBench.clerk) }
      #expect(supplied?.name == "identity.tooManyCertificates" && supplied?.notExecuted == true)
    }
  }
}
