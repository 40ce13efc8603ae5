import Bus
import Contracts
import IdentityService
import TestKit
import Testing

@testable import CaseService

/// Against the identity service itself.
@Suite("Cases follow the certificates that they rely on", .timeLimit(.minutes(5)))
struct EvidenceOfEndedCertificateTests {
  static let officer = Principal(id: "official-1", role: .approver, channel: "desk")
  /// A synthetic number: its sequence is nobody's.
  static let number = "440607197606069557"
  static let office = "11440604X9T007013R"

  /// A person with an identity card and a disability certificate, and their case, which rests on both.
  struct Story {
    let cases: CaseBench
    let subject: String
    let card: CertificateEntry
    let view: CaseView

    init(_ cases: CaseBench) async throws {
      self.cases = cases
      let registered = try await cases.call(
        RegisterSubject.with {
          $0.kind = .natural
          $0.name = "测试人"
          $0.identifiers = [IdentifierEntry.with { $0.number = EvidenceOfEndedCertificateTests.number }]
        }, as: CaseBench.clerk)
      subject = registered.id
      card = try await Self.issue("ct027", to: registered.id, cases)
      _ = try await Self.issue("ct046", to: registered.id, cases)
      view = try await cases.submit(
        SampleItems.disabilityRenewal, for: registered.id, [CaseBench.upload(SampleItems.photograph)])
    }

    static func issue(_ type: String, to subject: String, _ cases: CaseBench) async throws -> CertificateEntry {
      try await cases.call(
        IssueCertificate.with {
          $0.type = type
          $0.subject = subject
          $0.name = type
          $0.issuer = EvidenceOfEndedCertificateTests.office
        }, as: EvidenceOfEndedCertificateTests.officer)
    }

    func end(_ operation: CertificateOperation) async throws {
      _ = try await cases.call(
        ChangeCertificate.with {
          $0.certificate = card.id
          $0.operation = operation
          $0.ground = "行政许可法第六十九条"
        }, as: EvidenceOfEndedCertificateTests.officer)
    }

    /// The case once it has been told.
    func told(_ fits: (CaseView) -> Bool) async throws -> CaseView {
      let request = GetCase.with {
        $0.caseID = view.id
        $0.purpose = .usual(of: CaseBench.clerk, case: view.id)
      }
      return try await cases.bench.eventually(request, as: CaseBench.clerk, fits)
    }
  }

  static func with(_ body: (Story) async throws -> Void) async throws {
    try await CaseBench.with(identity: IdentityService.self) { cases in try await body(try await Story(cases)) }
  }

  @Test(arguments: [CertificateOperation.withhold, .lapse, .rescind, .cancel, .revoke])
  func `what ended is asked for anew, and the case is granted only with it`(operation: CertificateOperation) async throws {
    try await Self.with { story in
      #expect(story.view.state == .received && story.view.evidence.contains { $0.certificate == story.card.id })
      _ = try await story.cases.accept(story.view.id)
      try await story.end(operation)
      let told = try await story.told { !$0.owed.isEmpty }
      #expect(told.state == .accepted && told.owed.map(\.material) == ["idc"] && told.owed.map(\.name) == ["居民身份证"])
      #expect(told.owed.map(\.nameEnglish) == ["resident identity card"])
      #expect(!told.evidence.contains { $0.certificate == story.card.id })
      let early = await refusal { try await story.cases.decide(told.id, granted: true) }
      #expect(early?.code == CaseRefusals.materialsOwed.code)
      let supplied = try await story.cases.supply(
        told.id, [CaseBench.upload(SampleItems.identityCard)], by: CaseBench.applicant(story.subject))
      #expect(supplied.owed.isEmpty && supplied.state == .accepted)
      #expect(try await story.cases.decide(told.id, granted: true).state == .decided)
    }
  }

  @Test func `what is handed in is looked for in the name of the case and its step, by whoever hands it in`() async throws {
    try await Self.with { story in
      try await story.end(.revoke)
      _ = try await story.told { !$0.owed.isEmpty }
      let new = try await Story.issue("ct027", to: story.subject, story.cases)
      let supplied = try await story.cases.supply(story.view.id, [], by: CaseBench.clerk)
      #expect(supplied.owed.isEmpty && supplied.evidence.contains { $0.certificate == new.id })
      let reads = try await story.cases.call(
        ReadsOfSubject.with { $0.subject = story.subject }, as: CaseBench.applicant(story.subject)
      ).reads
      let read = try #require(reads.last { $0.purpose?.step == "supply" })
      #expect(read.purpose?.kind == .handling && read.purpose?.caseID == story.view.id)
      #expect(read.principal == CaseBench.clerk.id && read.role == .clerk && read.method == "identity.certificates")
    }
  }

  @Test func `a case that takes nothing now says so itself, and nobody's papers are looked at`() async throws {
    try await Self.with { story in
      try await story.end(.revoke)
      _ = try await story.told { !$0.owed.isEmpty }
      _ = try await story.cases.withdraw(story.view.id, by: CaseBench.applicant(story.subject))
      let late = await refusal { try await story.cases.supply(story.view.id, [], by: CaseBench.clerk) }
      #expect(late?.name.hasPrefix("case.") == true)
      let reads = try await story.cases.call(
        ReadsOfSubject.with { $0.subject = story.subject }, as: CaseBench.applicant(story.subject)
      ).reads
      #expect(!reads.contains { $0.purpose?.step == "supply" })
    }
  }

  @Test func `the journal has the fact, by the suite, with the event that caused it`() async throws {
    try await Self.with { story in
      try await story.end(.revoke)
      _ = try await story.told { !$0.owed.isEmpty }
      let entry = try #require(try await story.cases.history(story.view.id).last)
      #expect(entry.kind == "case.evidenceLost" && entry.role == .service && entry.state == .received)
      #expect(entry.note.contains("吊销") && entry.note.contains(story.card.id))
      var options = CallOptions(principal: Principal(id: "test", role: .service, channel: "service"))
      options.service = "identity"
      let ended = try await story.cases.bench.node.call(ReadEvents.with { $0.kinds = ["identity.certificateChanged"] }, options).events
      let lost = try #require(try await story.cases.events().last)
      #expect(lost.kind == "case.evidenceLost" && lost.cause == ended.first?.id)
    }
  }

  @Test func `a renewed one is followed by its next version, and nothing is asked for`() async throws {
    try await Self.with { story in
      let new = try await story.cases.call(RenewCertificate.with { $0.certificate = story.card.id }, as: Self.officer)
      let told = try await story.told { $0.revision > story.view.revision }
      #expect(told.owed.isEmpty)
      #expect(told.evidence.contains { $0.material == "idc" && $0.certificate == new.id })
    }
  }

  @Test func `closed cases and those that rely on others are not touched`() async throws {
    try await Self.with { story in
      let other = try await story.cases.submit(SampleItems.forAll, for: story.subject)
      _ = try await story.cases.withdraw(story.view.id, by: CaseBench.applicant(story.subject))
      let marked = try await story.cases.submit(
        SampleItems.disabilityRenewal, for: story.subject, [CaseBench.upload(SampleItems.photograph)])
      try await story.end(.cancel)
      let request = GetCase.with {
        $0.caseID = marked.id
        $0.purpose = .usual(of: CaseBench.clerk, case: marked.id)
      }
      _ = try await story.cases.bench.eventually(request, as: CaseBench.clerk) { !$0.owed.isEmpty }
      #expect(try await story.cases.get(story.view.id).revision == story.view.revision + 1)
      #expect(try await story.cases.get(other.id).revision == other.revision)
    }
  }

  @Test func `what was withheld and is then ended is lost once`() async throws {
    try await Self.with { story in
      try await story.end(.withhold)
      let told = try await story.told { !$0.owed.isEmpty }
      try await story.end(.revoke)
      // A case that is filed on the next card, which ends too, shows that all before it was heard.
      let next = try await Story.issue("ct027", to: story.subject, story.cases)
      let marked = try await story.cases.submit(
        SampleItems.disabilityRenewal, for: story.subject, [CaseBench.upload(SampleItems.photograph)])
      _ = try await story.cases.call(
        ChangeCertificate.with { ($0.certificate, $0.operation, $0.ground) = (next.id, .cancel, "注销申请") }, as: Self.officer)
      let request = GetCase.with {
        $0.caseID = marked.id
        $0.purpose = .usual(of: CaseBench.clerk, case: marked.id)
      }
      _ = try await story.cases.bench.eventually(request, as: CaseBench.clerk) { !$0.owed.isEmpty }
      #expect(try await story.cases.get(told.id).revision == told.revision)
    }
  }
}
