import Bus
import Contracts
import Testing

/// What stands in the clear, one field at a time.
extension LeakTests {
  /// Requests that would be done but for one field, which holds what names a person. What is wrong in every field is refused for the first of them, and
  /// shows nothing of the others.
  static func oneFieldAtATime(in suite: RunningSuite, with numbers: [String], as applicant: Principal) async throws -> [String] {
    var said: [String] = []
    func ask<Request: Call>(_ expected: String, _ request: Request, as principal: Principal) async {
      let refusal = await suite.refusal(of: request, as: principal)
      #expect(refusal.map { "\($0.name): \($0.detail)" } == expected)
      if let refusal { said.append("\(refusal)") }
    }
    let certificate = try await suite.call(issue(to: applicant), as: RunningSuite.approver)
    for text in numbers + numbers.map({ "A" + $0 }) + [mail] + phones {
      for (field, change) in fieldsOfCertificate(text) {
        var issue = issue(to: applicant)
        change(&issue)
        await ask("identity.badCertificate: \(field)", issue, as: RunningSuite.approver)
      }
      await ask(
        "identity.badCertificate: name",
        RenewCertificate.with { ($0.certificate, $0.name) = (certificate.id, text) }, as: RunningSuite.approver)
      for (field, use, reader) in [("use", text, "测试公司"), ("reader", "租房", text)] {
        let copy = CopyCertificate.with { ($0.certificate, $0.use, $0.reader) = (certificate.id, use, reader) }
        await ask("identity.badCopyTerms: \(field)", copy, as: applicant)
      }
      await ask(
        "identity.badMandateItems: items",
        GrantMandate.with {
          ($0.subject, $0.agent, $0.kind, $0.ground) = (applicant.id, applicant.id, .agent, .document)
          $0.items = [text]
        }, as: RunningSuite.clerk)
      await ask(
        "bus.badRequest: device, channel",
        OpenSession.with {
          ($0.subject, $0.proof, $0.evidence, $0.channel) = (applicant.id, .document, "resident", text)
        }, as: RunningSuite.clerk)
      for (field, resource, provider, name) in [
        ("resource", text, "公安局", "address"), ("provider", "population", text, "address"), ("name", "population", "公安局", text),
      ] {
        let put = PutBaseInformation.with {
          ($0.subject, $0.resource, $0.provider, $0.asOf) = (applicant.id, resource, provider, "2020-01-01")
          $0.fields = [BaseField.with { ($0.name, $0.value) = (name, "1") }]
        }
        await ask("identity.badBaseInformation: \(field)", put, as: RunningSuite.operator)
      }
      for (caseID, step) in [(text, ""), ("draft-1", text)] {
        let read = ReadSubject.with {
          $0.subject = applicant.id
          $0.purpose = .with { ($0.kind, $0.caseID, $0.step) = (.submission, caseID, step) }
        }
        await ask("identity.purposeMissing: caseID, step", read, as: RunningSuite.clerk)
      }
    }
    return said
  }

  private static func issue(to applicant: Principal) -> IssueCertificate {
    .with {
      ($0.type, $0.subject, $0.name, $0.issuer) = ("ct027", applicant.id, "证照", CertificateStoryTests.office)
    }
  }

  private static func fieldsOfCertificate(_ text: String) -> [(field: String, change: (inout IssueCertificate) -> Void)] {
    [("serial", { $0.serial = text }), ("name", { $0.name = text }), ("type", { $0.type = text }), ("caseID", { $0.caseID = text })]
  }
}
