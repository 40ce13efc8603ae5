import Bus
import Contracts
import Testing

/// What an applicant reads and does for another: only by a mandate that stands, and under their own name.
struct ActingReadsTests {
  @Test func `an agent reads the represented one's data while the mandate stands, and the read shows who it was`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man)
      let agent = try await identity.register(Synthetic.woman)
      let acting = IdentityBench.applicant(agent, for: subject)
      func read(_ purpose: Purpose = .own) async throws(Refusal) -> Subject { try await identity.read(subject, for: purpose, by: acting) }
      #expect(try await refused { () async throws(Refusal) in try await read() } == "identity.mandateMissing: none")
      let mandate = try await identity.grant(.agent, agent, for: subject, until: "2027-01-01")
      for purpose in [Purpose.own, .guide, .submission, .handling("case-1", "verify")] {
        #expect(try await read(purpose).id == subject.id)
      }
      let reads = try await identity.reads(of: subject, by: acting).filter { $0.method == "identity.read" }
      #expect(reads.map(\.principal) == Array(repeating: agent.id, count: 4) && reads.allSatisfy { $0.role == .applicant })
      _ = try await identity.revoke(mandate, by: IdentityBench.applicant(subject))
      #expect(try await refused { () async throws(Refusal) in try await read() } == "identity.mandateMissing: revoked")
      let plain = try await refused { () async throws(Refusal) in
        try await identity.read(subject, for: .own, by: IdentityBench.applicant(agent))
      }
      #expect(plain == "identity.notOwnData")
    }
  }

  @Test func `an agent for some items reads for cases of these, whoever filed them, and for no others`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man)
      let agent = try await identity.register(Synthetic.woman)
      _ = try await identity.grant(.agent, agent, for: subject, items: ["P027"], until: "2027-01-01")
      let acting = IdentityBench.applicant(agent, for: subject)
      try await identity.stand("case-1", of: subject, on: "P027")
      try await identity.stand("case-2", of: subject, on: "P028")
      try await identity.stand("case-3", of: subject)
      func read(_ caseID: String) async throws(Refusal) -> Subject {
        try await identity.read(subject, "name", for: .handling(caseID, "supply"), by: acting)
      }
      #expect(try await read("case-1").id == subject.id)
      for caseID in ["case-2", "case-3"] {
        let refused = try await refused { () async throws(Refusal) in try await read(caseID) }
        #expect(refused == "identity.mandateMissing: otherItem")
      }
      let reads = try await identity.reads(of: subject, by: IdentityBench.applicant(subject))
      #expect(reads.filter { $0.principal == agent.id }.map(\.purpose?.caseID) == ["case-1"])
    }
  }

  @Test func `an agent for some items sees what filing needs, and not all that is kept`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man)
      let agent = try await identity.register(Synthetic.woman)
      _ = try await identity.grant(.agent, agent, for: subject, items: ["P027"], until: "2027-01-01")
      let acting = IdentityBench.applicant(agent, for: subject)
      #expect(try await identity.read(subject, "kind", for: .submission, by: acting).id == subject.id)
      #expect(try await identity.certificates(of: subject, by: acting).isEmpty)
      for field in ["name", "numbers", "birth"] {
        let refused = try await refused { () async throws(Refusal) in
          try await identity.read(subject, field, for: .submission, by: acting)
        }
        #expect(refused == "identity.mandateMissing: otherItem")
      }
      let own = try await refused { () async throws(Refusal) in try await identity.read(subject, for: .own, by: acting) }
      let ledger = try await refused { () async throws(Refusal) in try await identity.reads(of: subject, by: acting) }
      let mandates = try await refused { () async throws(Refusal) in try await identity.mandates(of: subject, by: acting) }
      #expect([own, ledger, mandates] == Array(repeating: "identity.mandateMissing: otherItem", count: 3))
    }
  }

  @Test func `who acts for one reads about no other, not even about themselves`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man)
      let agent = try await identity.register(Synthetic.woman)
      _ = try await identity.grant(.agent, agent, for: subject, until: "2027-01-01")
      let other = try await identity.register(Synthetic.newForm)
      for about in [other, agent] {
        let refused = try await refused { () async throws(Refusal) in
          try await identity.read(about, for: .own, by: IdentityBench.applicant(agent, for: subject))
        }
        #expect(refused == "identity.notOwnData")
      }
    }
  }

  @Test func `only applicants act for others, and only where it is asked whether they may`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man)
      let agent = try await identity.register(Synthetic.woman)
      _ = try await identity.grant(.agent, agent, for: subject, until: "2027-01-01")
      var principals = [IdentityBench.clerk, IdentityBench.approver, IdentityBench.service, IdentityBench.auditor]
      for index in principals.indices { principals[index].actingFor = subject.id }
      for principal in principals {
        let refused = try await refused { () async throws(Refusal) in
          try await identity.read(subject, for: .handling("case-1", "verify"), by: principal)
        }
        #expect(refused == "identity.actingNotTaken: actingFor")
      }
      let acting = IdentityBench.applicant(agent, for: subject)
      let registered = try await refused { () async throws(Refusal) in try await identity.register(Synthetic.newForm, as: acting) }
      let listed = try await refused { () async throws(Refusal) in try await identity.sessions(of: subject, by: acting) }
      let ended = try await refused { () async throws(Refusal) in try await identity.end(of: subject, by: acting) }
      #expect([registered, listed, ended] == Array(repeating: "identity.actingNotTaken: actingFor", count: 3))
    }
  }

  @Test func `nobody exports for another, whatever the mandate`() async throws {
    try await IdentityBench.run { identity in
      let (company, representative, _) = try await identity.company()
      let session = try await identity.open(representative)
      let acting = IdentityBench.applicant(representative, for: company, in: session)
      let refused = try await refusal { () async throws(Refusal) in try await ExportSubjectTests.page(of: company, by: acting, identity) }
      #expect(refused.code == IdentityRefusals.actingNotTaken.code)
    }
  }

  @Test func `numbers in full need a paper that was shown, whatever they are read for`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      for purpose in [Purpose.own, .handling("case-1", "verify")] {
        let refused = try await refusal { () async throws(Refusal) in
          try await identity.read(man, "full_numbers", for: purpose, by: IdentityBench.applicant(man))
        }
        #expect(refused.code == IdentityRefusals.assuranceTooLow.code)
      }
    }
  }
}
