import Bus
import Contracts
import Suite
import TestKit

/// A person of whom every service knows something: registered, with a case that brought a visit, notices and a certificate.
struct KnownPerson {
  let applicant: Principal
  /// A file that they uploaded, which its method calls `id` as others do what is theirs.
  private let file: String
  /// What requests call it: a field of one of these names is given its value.
  private let values: [(name: String, value: JSONValue)]

  static func make(in suite: RunningSuite) async throws -> KnownPerson {
    let person = DemoStoryTests.person()
    let story = try await suite.story().play(person)
    // The second case of the story is the one with a visit to the hall.
    let caseID = story.cases[1].id
    let applicant = Principal(id: story.subject, role: .applicant, channel: "mobile")
    return KnownPerson(
      applicant: applicant, file: try await file(of: applicant, in: suite),
      values: [
        ("bundle", .string(try await bundle(of: applicant, in: suite))),
        ("subject", .string(story.subject)), ("caseID", .string(caseID)), ("number", .string(person.number)), ("item", .string("P028")),
        ("items", .array([.string("P028")])), ("code", .string("P028")), ("text", .string("残疾")), ("type", .string("ct046")),
        // Of its receipt, which is the second act of every case.
        ("document", .string("SJ-02")), ("visitID", .string(try await visit(ofCase: caseID, of: applicant, in: suite))),
      ])
  }

  /// Whether a request names a person, by a number of theirs or by a case.
  static func isNamed(in method: any Call.Type) -> Bool {
    FieldDescription.fields(of: method).contains { ["subject", "caseID", "visitID", "purpose"].contains($0.name) }
  }

  /// Whether a request says what it is for.
  static func hasPurpose(_ method: any Call.Type) -> Bool { FieldDescription.fields(of: method).contains { $0.name == "purpose" } }

  /// A request of a method about this person.
  func request<Request: Call>(_ method: Request.Type, for kind: PurposeKind) throws -> Request {
    let names = Set(FieldDescription.fields(of: method).map(\.name))
    let caseID = values.first { $0.name == "caseID" }?.value ?? .null
    let purpose = JSONValue.object([("kind", kind.json), ("caseID", caseID), ("step", .string("verify"))])
    var known = values + [("purpose", purpose)]
    if method.method.name == ReadFile.method.name { known.append(("id", .string(file))) }
    return try Request(json: .object(known.filter { names.contains($0.name) }))
  }

  private static func visit(ofCase id: String, of applicant: Principal, in suite: RunningSuite) async throws -> String {
    let request = ReadVisit.with {
      $0.caseID = id
      $0.purpose = Purpose.with { $0.kind = .ownUse }
    }
    return try await suite.call(request, as: applicant).id
  }

  private static func file(of applicant: Principal, in suite: RunningSuite) async throws -> String {
    let content = Array("synthetic file\n".utf8)
    let ticket = try await suite.call(
      BeginUpload.with {
        ($0.subject, $0.name, $0.type, $0.size) = (applicant.id, "file.txt", "text/plain", content.count)
        $0.digest = "e2dbfe68423abd2a4aae75a697a9f47ef0298a44f8b40def76f878ee228a9e8d"
      }, as: applicant)
    _ = try await suite.call(PutUploadPart.with { ($0.id, $0.bytes) = (ticket.id, content) }, as: applicant)
    _ = try await suite.call(FinishUpload.with { $0.id = ticket.id }, as: applicant)
    return ticket.id
  }

  private static func bundle(of applicant: Principal, in suite: RunningSuite) async throws -> String {
    var parts: [BundlePart] = []
    for item in ["P010", "P028"] {
      let evidence = try await suite.submission(of: item, by: applicant).evidence
      parts.append(BundlePart.with { ($0.item, $0.evidence) = (item, evidence) })
    }
    return try await suite.call(SubmitBundle.with { ($0.subject, $0.parts) = (applicant.id, parts) }, as: applicant).id
  }
}
