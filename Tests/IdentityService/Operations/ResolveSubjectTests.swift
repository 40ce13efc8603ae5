import Bus
import Civics
import Contracts
import Testing

struct ResolveSubjectTests {
  @Test func `every number of a subject, in either form and however it is written, resolves to it`() async throws {
    try await IdentityBench.run { identity in
      let person = try await identity.register(Synthetic.newForm)
      let company = try await identity.register(Synthetic.company, "MAX9T0011", kind: .legal, name: "测试公司")
      _ = try await identity.add("E12345678", as: "passport", to: person)
      for number in [Synthetic.newForm, Synthetic.oldForm, " \(Synthetic.newForm)\n"] {
        #expect(try await identity.resolve(number).id == person.id)
      }
      #expect(try await identity.resolve("e12345678", as: "passport").id == person.id)
      #expect(try await identity.resolve(Synthetic.company.lowercased()).id == company.id)
      #expect(try await identity.resolve("max9t001-1").id == company.id)
    }
  }

  @Test func `a number nobody bears is unknown, a wrong one is refused with its reason`() async throws {
    try await IdentityBench.run { identity in
      let unknown = try await refusal { () async throws(Refusal) in try await identity.resolve(Synthetic.man) }
      #expect(unknown.code == IdentityRefusals.unknownSubject.code)
      let wrong = try await refusal { () async throws(Refusal) in try await identity.resolve("440604200303159110") }
      #expect(wrong.code == IdentityRefusals.invalidNumber.code)
      #expect(wrong.detail.hasPrefix("resident: checksum"))
    }
  }

  @Test func `a number of two subjects by two kinds asks for the kind`() async throws {
    let number = try #require(Synthetic.ambiguous)
    try await IdentityBench.run { identity in
      let person = try await identity.register(number)
      #expect(try await identity.resolve(number).id == person.id)
      let body = try await identity.register(number, kind: .legal, name: "测试公司")
      let refused = try await refusal { () async throws(Refusal) in try await identity.resolve(number) }
      #expect(refused.code == IdentityRefusals.ambiguousNumber.code)
      #expect(refused.detail == "resident, uscc")
      #expect(try await identity.resolve(number, as: "uscc").id == body.id)
    }
  }

  @Test func `an applicant resolves their own number and nobody else's`() async throws {
    try await IdentityBench.run { identity in
      let own = try await identity.register(Synthetic.man)
      let other = try await identity.register(Synthetic.woman)
      #expect(try await identity.resolve(Synthetic.man, for: .own, by: IdentityBench.applicant(own)).id == own.id)
      let refused = try await refusal { () async throws(Refusal) in
        try await identity.resolve(Synthetic.man, for: .own, by: IdentityBench.applicant(other))
      }
      #expect(refused.code == IdentityRefusals.notOwnData.code)
    }
  }
}
