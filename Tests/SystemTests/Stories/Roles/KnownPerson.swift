import Bus
import Contracts
import Suite
import TestKit

/// A person of whom every service knows something: registered, with a case that brought a visit, notices and a certificate.
struct KnownPerson {
  let applicant: Principal
  /// What requests call it: a field of one of these names is given its value.
  private let values: [(name: String, value: JSONValue)]

  static func make(in suite: RunningSuite) async throws -> KnownPerson {
    let person = DemoStoryTests.person()
    let story = try await suite.story().play(person)
    // The second case of the story is the one with a visit to the hall.
    let caseID = story.cases[1].id
    return KnownPerson(
      applicant: Principal(id: story.subject, role: .applicant, channel: "mobile"),
      values: [
        ("subject", .string(story.subject)), ("caseID", .string(caseID)), ("number", .string(person.number)), ("item", .string("P028")),
        ("items", .array([.string("P028")])), ("code", .string("P028")), ("text", .string("残疾")), ("type", .string("ct046")),
        // Of its receipt, which is the second act of every case.
        ("document", .string("SJ-02")),
      ])
  }

  /// Whether a request names a person, by a number of theirs or by a case.
  static func isNamed(in method: any Call.Type) -> Bool {
    FieldDescription.fields(of: method).contains { ["subject", "caseID", "purpose"].contains($0.name) }
  }

  /// Whether a request says what it is for.
  static func hasPurpose(_ method: any Call.Type) -> Bool { FieldDescription.fields(of: method).contains { $0.name == "purpose" } }

  /// A request of a method about this person.
  func request<Request: Call>(_ method: Request.Type, for kind: PurposeKind) throws -> Request {
    let names = Set(FieldDescription.fields(of: method).map(\.name))
    let caseID = values.first { $0.name == "caseID" }?.value ?? .null
    let purpose = JSONValue.object([("kind", kind.json), ("caseID", caseID), ("step", .string("verify"))])
    return try Request(json: .object((values + [("purpose", purpose)]).filter { names.contains($0.name) }))
  }
}
