import Bus
import Contracts
import TestKit
import Testing

struct RevokeMandateTests {
  @Test func `either side takes a mandate back, and an operator, and nobody learns of it besides`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man)
      let agent = try await identity.register(Synthetic.woman)
      let stranger = try await identity.register(Synthetic.newForm)
      for side in [IdentityBench.applicant(subject), IdentityBench.applicant(agent), IdentityBench.operator] {
        let mandate = try await identity.grant(.agent, agent, for: subject, until: "2027-01-01")
        #expect(try await identity.mayAct(agent, for: subject).allowed)
        let unknown = try await refused { () async throws(Refusal) in
          try await identity.revoke(mandate, by: IdentityBench.applicant(stranger))
        }
        #expect(unknown == "identity.unknownMandate: mandate")
        #expect(try await identity.revoke(mandate, by: side).state == .revoked)
        let answer = try await identity.mayAct(agent, for: subject)
        #expect(!answer.allowed && answer.denial == .revoked)
        // A second time nothing happens, and nothing is told of it.
        #expect(try await identity.revoke(mandate, by: side).state == .revoked)
      }
      #expect(try await identity.events().count { $0.kind == "identity.mandateRevoked" } == 3)
      let none = try await refused { () async throws(Refusal) in
        try await identity.revoke(MandateEntry.with { $0.id = "none" }, by: IdentityBench.operator)
      }
      #expect(none == "identity.unknownMandate: mandate")
    }
  }

  @Test func `one that is over is not revoked`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man)
      let agent = try await identity.register(Synthetic.woman)
      let mandate = try await identity.grant(.agent, agent, for: subject, until: "2026-09-30")
      identity.bench.clock.set("2026-10-01T00:00")
      let over = try await refused { () async throws(Refusal) in try await identity.revoke(mandate, by: IdentityBench.applicant(subject)) }
      #expect(over == "identity.mandateEnded")
    }
  }

  @Test func `a child keeps its parent and a body its representative, who acts for it in this too`() async throws {
    try await IdentityBench.run { identity in
      let (company, representative, person) = try await identity.company()
      let child = try await identity.register(Synthetic.otherWoman)
      let parent = try await identity.grant(.parent, representative, for: child, ground: .register)
      let kept = try await refused { () async throws(Refusal) in try await identity.revoke(parent, by: IdentityBench.applicant(child)) }
      #expect(kept == "identity.mandateNotGivable: parent")

      let clerk = try await identity.grant(.clerk, person, for: company)
      let other = try await identity.grant(.clerk, try await identity.register(Synthetic.newForm), for: company)
      let sent = try await refused { () async throws(Refusal) in
        try await identity.revoke(other, by: IdentityBench.applicant(person, for: company))
      }
      #expect(sent == "identity.mandateMissing: actingFor")
      let elsewhere = try await refused { () async throws(Refusal) in
        try await identity.revoke(other, by: IdentityBench.applicant(representative, for: child))
      }
      #expect(elsewhere == "identity.unknownMandate: mandate")
      #expect(try await identity.revoke(clerk, by: IdentityBench.applicant(representative, for: company)).state == .revoked)
      let event = try #require(try await identity.events().last { $0.kind == "identity.mandateRevoked" })
      #expect(event.principal == representative.id && event.actingFor == company.id)
      #expect(try await identity.revoke(other, by: IdentityBench.applicant(company)).state == .revoked)
    }
  }
}
