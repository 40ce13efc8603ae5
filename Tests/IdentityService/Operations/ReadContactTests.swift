import Bus
import Contracts
import TestKit
import Testing

struct ReadContactTests {
  @Test func `a service learns in a case how to reach a subject, and the subject sees that it did`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man, mail: "someone@example.org")
      let request = ReadContact.with {
        $0.subject = subject.id
        $0.purpose = .handling("case-1", "notice")
      }
      let contact = try await identity.bench.call(request, as: IdentityBench.service)
      #expect(contact.name == "测试人")
      #expect(contact.mail == "someone@example.org")
      #expect(contact.language == "zh")
      let reads = try await identity.reads(of: subject, by: IdentityBench.applicant(subject))
      #expect(reads.map(\.fields) == [["contact"]])
      #expect(reads.map(\.method) == ["identity.contact"])
    }
  }

  @Test func `contact points are for services and for a case`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man)
      func code(_ purpose: Purpose, _ principal: Principal) async throws -> UInt16 {
        let request = ReadContact.with {
          $0.subject = subject.id
          $0.purpose = purpose
        }
        return try await refusal { () async throws(Refusal) in try await identity.bench.call(request, as: principal) }.code
      }
      #expect(try await code(.guide, IdentityBench.service) == IdentityRefusals.purposeNotAllowed.code)
      #expect(try await code(.handling("case-1", "notice"), IdentityBench.clerk) == BusRefusals.roleMissing.code)
    }
  }
}
