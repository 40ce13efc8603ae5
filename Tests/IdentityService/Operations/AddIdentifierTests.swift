import Bus
import Contracts
import TestKit
import Testing

struct AddIdentifierTests {
  @Test func `a number is added once, and the answer shows it and no other`() async throws {
    try await IdentityBench.run { identity in
      let person = try await identity.register(Synthetic.man)
      let first = try await identity.add("E12345678", as: "passport", to: person)
      let again = try await identity.add("e12345678", as: "passport", to: person)
      #expect(first == again)
      #expect(first.id == person.id)
      #expect(first.name.isEmpty)
      #expect(first.identifiers.map(\.kind) == ["passport"])
      let read = try await identity.read(person, for: .own, by: IdentityBench.applicant(person))
      #expect(read.identifiers.map(\.kind) == ["resident", "passport"])
    }
  }

  @Test func `a number of another subject is refused`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      let woman = try await identity.register(Synthetic.woman)
      _ = try await identity.add("E12345678", as: "passport", to: man)
      let refused = try await refusal { () async throws(Refusal) in try await identity.add("E12345678", as: "passport", to: woman) }
      #expect(refused.code == IdentityRefusals.numberTaken.code)
    }
  }

  @Test func `a number that does not go with the others or the kind is refused`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      let second = try await refusal { () async throws(Refusal) in try await identity.add(Synthetic.woman, to: man) }
      #expect(second.code == IdentityRefusals.numberNotFitting.code)
      let company = try await refusal { () async throws(Refusal) in try await identity.add(Synthetic.company, to: man) }
      #expect(company.code == IdentityRefusals.numberNotFitting.code)
      let body = try await identity.register(Synthetic.company, kind: .legal, name: "测试公司")
      let another = try await refused { () async throws(Refusal) in try await identity.add("MAX9T0038", to: body) }
      #expect(another == "identity.numberNotFitting: uscc, organisation")
    }
  }

  @Test func `an unknown subject, no number and an applicant are refused`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      let unknown = Subject.with { $0.id = "nobody" }
      let nobody = try await refusal { () async throws(Refusal) in try await identity.add(Synthetic.woman, to: unknown) }
      #expect(nobody.code == IdentityRefusals.unknownSubject.code)
      let empty = AddIdentifier.with { $0.subject = man.id }
      let none = try await refusal { () async throws(Refusal) in try await identity.bench.call(empty, as: IdentityBench.clerk) }
      #expect(none.code == IdentityRefusals.nameMissing.code)
      let applicant = try await refusal { () async throws(Refusal) in
        try await identity.add("E12345678", as: "passport", to: man, by: IdentityBench.applicant(man))
      }
      #expect(applicant.code == BusRefusals.roleMissing.code)
    }
  }
}
