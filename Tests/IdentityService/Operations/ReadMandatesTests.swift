import Bus
import Contracts
import TestKit
import Testing

struct ReadMandatesTests {
  @Test func `a subject sees those given and those held, and who looked`() async throws {
    try await IdentityBench.run { identity in
      let (company, man, woman) = try await identity.company()
      let agency = try await identity.grant(.agent, woman, for: man, until: "2027-01-01")
      let own = try await identity.mandates(of: man, by: IdentityBench.applicant(man))
      #expect(own.given.map(\.id) == [agency.id])
      #expect(own.held.map(\.subject) == [company.id] && own.held.map(\.kind) == [.representative])
      _ = try await identity.revoke(agency, by: IdentityBench.applicant(man))
      #expect(try await identity.mandates(of: man, by: IdentityBench.applicant(man)).given.isEmpty)
      let all = try await identity.mandates(of: man, all: true, by: IdentityBench.applicant(man))
      #expect(all.given.map(\.state) == [.revoked] && all.given[0].grantedAt == identity.bench.clock.microseconds)
      let reads = try await identity.reads(of: man, by: IdentityBench.auditor).filter { $0.method == "identity.mandates" }
      #expect(reads.map(\.fields) == [["mandates"], ["mandates"], ["mandates"]])
    }
  }

  @Test func `it is a read like any other, for own use, for a case and to audit`() async throws {
    try await IdentityBench.run { identity in
      let (_, man, woman) = try await identity.company()
      let handling = Purpose.handling("case-1", "verify")
      for (purpose, reader) in [(handling, IdentityBench.clerk), (handling, IdentityBench.approver), (.audit, IdentityBench.auditor)] {
        #expect(try await identity.mandates(of: man, for: purpose, by: reader).held.count == 1)
      }
      for (purpose, reader, name) in [
        (nil, IdentityBench.clerk, "identity.purposeMissing"), (.guide, IdentityBench.clerk, "identity.purposeNotAllowed: mandates"),
        (.own, IdentityBench.applicant(woman), "identity.notOwnData"),
        (.audit, IdentityBench.operator, "identity.purposeNotAllowed"),
      ] as [(Purpose?, Principal, String)] {
        let refused = try await refused { () async throws(Refusal) in try await identity.mandates(of: man, for: purpose, by: reader) }
        #expect(refused == name)
      }
      let unknown = try await refused { () async throws(Refusal) in
        try await identity.mandates(of: Subject.with { $0.id = "nobody" }, for: .audit, by: IdentityBench.auditor)
      }
      #expect(unknown == "identity.unknownSubject")
    }
  }

  @Test func `who may act is a service's question, and names both sides`() async throws {
    try await IdentityBench.run { identity in
      let (company, man, _) = try await identity.company()
      for principal in [IdentityBench.clerk, IdentityBench.applicant(man), IdentityBench.operator] {
        let refused = try await refusal { () async throws(Refusal) in try await identity.mayAct(man, for: company, by: principal) }
        #expect(refused.code == BusRefusals.roleMissing.code)
      }
      let agent = try await refused { () async throws(Refusal) in try await identity.mayAct(Subject(), for: company) }
      let subject = try await refused { () async throws(Refusal) in try await identity.mayAct(man, for: Subject()) }
      #expect([agent, subject] == ["bus.badRequest: agent", "bus.badRequest: subject"])
      #expect(try await identity.mayAct(man, for: company, on: "").allowed)
    }
  }
}
