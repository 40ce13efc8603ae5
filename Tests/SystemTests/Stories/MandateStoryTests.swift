import Bus
import Contracts
import Foundation
import Suite
import TestKit
import Testing

@Suite("Who acts for whom, over a whole story", .timeLimit(.minutes(5)))
struct MandateStoryTests {
  /// Synthetic: a sequence that no body bears.
  static let credit = "91440604MAX9T00113"
  static let backend = Principal(id: "web", role: .service, channel: "web")

  private func company(in suite: RunningSuite) async throws -> Subject {
    try await suite.call(
      RegisterSubject.with {
        $0.kind = .legal
        $0.name = "示例公司"
        $0.identifiers = [IdentifierEntry.with { $0.number = Self.credit }]
      }, as: RunningSuite.clerk)
  }

  /// A session by a code that came to a contact point, after another had verified it.
  private func signIn(_ subject: String, in suite: RunningSuite) async throws -> OpenedSession {
    let verified = try await code(to: "someone@example.org", of: subject, in: suite)
    let verification = VerifyContact.with {
      $0.subject = subject
      $0.kind = .mail
      $0.code = verified
    }
    #expect(try await suite.call(verification, as: Self.backend).isVerified)
    let evidence = try await code(to: "", of: subject, in: suite)
    let opening = OpenSession.with {
      $0.subject = subject
      $0.proof = .contactCode
      $0.evidence = evidence
    }
    return try await suite.call(opening, as: Self.backend)
  }

  private func code(to address: String, of subject: String, in suite: RunningSuite) async throws -> String {
    let put = PutContact.with {
      $0.subject = subject
      $0.kind = .mail
      $0.address = address
    }
    _ = try await suite.call(put, as: Self.backend)
    let read = ReadContactCode.with {
      $0.subject = subject
      $0.kind = .mail
    }
    return try await suite.call(read, as: Self.backend).code
  }

  private func submission(of item: String, for subject: String, by principal: Principal, in suite: RunningSuite) async throws -> SubmitCase
  {
    let plan = try await suite.call(
      NeededMaterials.with {
        $0.item = item
        $0.subject = subject
        $0.purpose = .with { $0.kind = .guide }
      }, as: principal)
    return SubmitCase.with { submit in
      submit.item = item
      submit.subject = subject
      submit.evidence = plan.materials.filter { $0.way == .bring }.map { material in
        Evidence.with {
          $0.material = material.id
          $0.source = .upload
          $0.digest = String(repeating: "5a", count: 32)
        }
      }
    }
  }

  @Test(arguments: RunningSuite.Way.allCases)
  func `an agent files for a company, the logs name both, and after the mandate is revoked the next act is refused`(
    way: RunningSuite.Way
  ) async throws {
    try await RunningSuite.run(by: way) { suite in
      let company = try await company(in: suite)
      let person = try await suite.applicant()
      let acting = Principal(id: person.id, role: .applicant, channel: "web", actingFor: company.id)
      let early = await suite.refusal(
        of: SubmitCase.with {
          $0.item = "L033"
          $0.subject = company.id
        }, as: acting)
      #expect(early?.code == CaseRefusals.mandateMissing.code)

      let mandate = try await suite.call(
        GrantMandate.with {
          $0.subject = company.id
          $0.agent = person.id
          $0.kind = .clerk
          $0.ground = .document
        }, as: RunningSuite.clerk)
      let submission = try await submission(of: "L033", for: company.id, by: acting, in: suite)
      let filed = try await suite.call(submission, as: acting, key: "mandate-story-1")
      #expect(filed.subject == company.id)

      let read = GetCase.with {
        $0.caseID = filed.id
        $0.purpose = .with { $0.kind = .ownUse }
      }
      let mailbox = ReadMailbox.with {
        $0.subject = company.id
        $0.purpose = .with { $0.kind = .ownUse }
      }
      #expect(try await suite.call(read, as: acting).id == filed.id)
      _ = try await suite.call(mailbox, as: acting)
      let events = try await suite.client.call(
        ReadEvents.with { $0.limit = 500 }, CallOptions(timeout: .seconds(20), principal: RunningSuite.operator, service: "case")
      ).events
      let submitted = try #require(events.first { $0.kind == "case.submitted" && $0.subject == filed.id })
      #expect(submitted.principal == person.id && submitted.actingFor == company.id && submitted.role == .applicant)

      // The company sees who looked into its data, for each look.
      let reads = try await suite.call(
        ReadsOfSubject.with { $0.subject = company.id }, as: Principal(id: company.id, role: .applicant, channel: "web")
      ).reads
      #expect(reads.contains { $0.principal == person.id && $0.role == .applicant })

      _ = try await suite.call(
        RevokeMandate.with { $0.mandate = mandate.id }, as: Principal(id: company.id, role: .applicant, channel: "web"))
      let refused = await suite.refusal(of: submission, as: acting, key: "mandate-story-2")
      #expect(refused?.code == CaseRefusals.mandateMissing.code && refused?.notExecuted == true)
      #expect(await suite.refusal(of: read, as: acting)?.code == CaseRefusals.mandateMissing.code)
      #expect(await suite.refusal(of: mailbox, as: acting)?.code == IdentityRefusals.mandateMissing.code)
      // What was filed stays filed, and is told to who asks again by its key.
      #expect(try await suite.call(submission, as: acting, key: "mandate-story-1").id == filed.id)
    }
  }

  @Test func `a session is named to every service, and none takes it once it has ended`() async throws {
    try await RunningSuite.run { suite in
      var person = try await suite.applicant()
      let filed = try await suite.call(try await suite.submission(of: "P010", by: person), as: person)
      let opened = try await signIn(person.id, in: suite)
      let read = GetCase.with {
        $0.caseID = filed.id
        $0.purpose = .with { $0.kind = .ownUse }
      }
      let own = ReadSubject.with {
        $0.subject = person.id
        $0.purpose = .with { $0.kind = .ownUse }
      }
      person.session = opened.session
      #expect(try await suite.call(read, as: person).id == filed.id)
      #expect(try await suite.call(own, as: person).id == person.id)
      #expect(try await suite.call(EndSession.with { $0.subject = person.id }, as: person).count == 1)
      #expect(await suite.refusal(of: read, as: person)?.code == IdentityRefusals.sessionNotStanding.code)
      #expect(await suite.refusal(of: own, as: person)?.code == IdentityRefusals.sessionNotStanding.code)
    }
  }

  @Test(.enabled(if: TestStore.isDirectory))
  func `no session's id is in any log or file`() async throws {
    let directory = TemporaryDirectory.make()
    let logs = LogCollector()
    let session = try await RunningSuite.run(in: directory, logger: logs.logger) { suite in
      var person = try await suite.applicant()
      person.session = try await signIn(person.id, in: suite).session
      _ = try await suite.call(try await suite.submission(of: "P010", by: person), as: person)
      return person.session
    }
    for line in logs.lines { #expect(!line.contains(session)) }
    let id = try #require(Hexadecimal.bytes(session))
    let files = try FileManager.default.subpathsOfDirectory(atPath: directory).map { URL(filePath: directory).appending(path: $0) }
      .filter { (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true }
    #expect(files.contains { $0.lastPathComponent == "case.sqlite" })
    for file in files {
      let bytes = try Data(contentsOf: file)
      #expect(bytes.range(of: Data(session.utf8)) == nil && bytes.range(of: Data(id)) == nil, "\(file.lastPathComponent)")
    }
  }
}
