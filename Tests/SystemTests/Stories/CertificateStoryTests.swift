import Bus
import Contracts
import TestKit
import Testing

/// A certificate from its issue to its end, with the services as they run.
@Suite("The life of a certificate", .timeLimit(.minutes(5)))
struct CertificateStoryTests {
  static let office = "11440604X9T007013R"

  static func issue(_ type: String, to applicant: Principal, in suite: RunningSuite) async throws -> CertificateEntry {
    try await suite.call(
      IssueCertificate.with {
        $0.type = type
        $0.subject = applicant.id
        $0.name = type
        $0.issuer = office
      }, as: RunningSuite.approver)
  }

  @Test func `a case that relied on what is revoked is told, its applicant too, and it goes on with what is handed in`() async throws {
    try await RunningSuite.run { suite in
      let applicant = try await suite.applicant()
      let card = try await Self.issue("ct027", to: applicant, in: suite)
      _ = try await Self.issue("ct046", to: applicant, in: suite)
      let filed = try await suite.call(try await suite.submission(of: "P028", by: applicant), as: applicant)
      #expect(filed.evidence.contains { $0.certificate == card.id })
      _ = try await suite.call(AcceptCase.with { $0.caseID = filed.id }, as: RunningSuite.clerk)

      _ = try await suite.call(
        ChangeCertificate.with {
          $0.certificate = card.id
          $0.operation = .revoke
          $0.ground = "居民身份证法第十七条"
        }, as: RunningSuite.approver)
      try await until("the case is told") {
        try await !suite.call(RunningSuite.get(filed.id, applicant), as: applicant).owed.isEmpty
      }
      let decide = DecideCase.with {
        $0.caseID = filed.id
        $0.granted = true
      }
      #expect(await suite.refusal(of: decide, as: RunningSuite.approver)?.code == CaseRefusals.materialsOwed.code)
      try await until("the applicant is told") {
        let mailbox = try await suite.call(
          ReadMailbox.with {
            $0.subject = applicant.id
            $0.purpose = .usual(of: applicant)
          }, as: applicant)
        return mailbox.notices.contains { $0.kind == "case.reopened" && $0.caseID == filed.id }
      }

      // What is issued anew is found by itself.
      let next = try await Self.issue("ct027", to: applicant, in: suite)
      let supplied = try await suite.call(SupplyEvidence.with { $0.caseID = filed.id }, as: applicant)
      #expect(supplied.owed.isEmpty && supplied.evidence.contains { $0.certificate == next.id })
      #expect(try await suite.call(decide, as: RunningSuite.approver).state == .decided)
    }
  }

  @Test func `who holds a certificate hands on a copy that everybody can check, and sees who verified it`() async throws {
    try await RunningSuite.run(by: .tcp) { suite in
      let applicant = try await suite.applicant()
      let card = try await Self.issue("ct027", to: applicant, in: suite)
      let view = try await suite.call(
        ReadCertificate.with {
          $0.certificate = card.id
          $0.purpose = .usual(of: applicant)
        }, as: applicant)
      let signed = try await suite.call(
        CopyCertificate.with {
          $0.certificate = card.id
          $0.use = "开户"
          $0.reader = "某银行"
          $0.until = card.issuedOn
        }, as: applicant)
      let nobody = Principal(id: "", role: .none, channel: "web")
      #expect(try await suite.call(CheckCopy.with { $0.token = signed.token }, as: nobody).verdict == .genuine)
      let verdict = try await suite.call(
        VerifyCertificate.with {
          $0.identifier = view.identifier
          $0.type = "ct027"
          $0.name = "别人"
        }, as: RunningSuite.clerk)
      #expect(verdict == CertificateVerdict())
      let reads = try await suite.call(ReadsOfSubject.with { $0.subject = applicant.id }, as: applicant).reads
      #expect(reads.contains { $0.method == "identity.verifyCertificate" && $0.principal == RunningSuite.clerk.id })
    }
  }
}
