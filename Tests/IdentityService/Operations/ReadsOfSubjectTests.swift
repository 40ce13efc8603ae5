import Bus
import Contracts
import TestKit
import Testing

struct ReadsOfSubjectTests {
  @Test func `the subject sees every read: who, when, for which case, which fields`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man)
      _ = try await identity.resolve(Synthetic.man, for: .handling("case-7", "verify"), by: IdentityBench.clerk)
      identity.bench.clock.set("2026-09-02T09:30")
      _ = try await identity.read(subject, for: .guide, by: IdentityBench.clerk)
      _ = try await identity.certificates(of: subject, for: .submission, by: IdentityBench.service)
      let reads = try await identity.reads(of: subject, by: IdentityBench.applicant(subject))
      #expect(reads.map(\.method) == ["identity.resolve", "identity.read", "identity.certificates"])
      #expect(reads.map(\.principal) == ["window-3", "window-3", "case"])
      #expect(reads.map(\.role) == [.clerk, .clerk, .service])
      #expect(reads.map(\.channel) == ["window", "window", "service"])
      #expect(reads.map(\.purpose) == [.handling("case-7", "verify"), .guide, .submission])
      #expect(reads.map(\.fields) == [["kind", "name", "numbers"], ["kind"], ["kind", "certificates"]])
      #expect(reads[1].at == identity.bench.clock.microseconds)
      #expect(reads[0].at < reads[1].at)
    }
  }

  @Test func `to look into the ledger is a read, too`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man)
      #expect(try await identity.reads(of: subject, by: IdentityBench.auditor).isEmpty)
      let reads = try await identity.reads(of: subject, by: IdentityBench.applicant(subject))
      #expect(reads.map(\.principal) == ["audit-1"])
      #expect(reads.map(\.purpose) == [.audit])
      #expect(reads.map(\.fields) == [["reads"]])
    }
  }

  @Test func `nobody else sees it`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      let woman = try await identity.register(Synthetic.woman)
      for principal in [IdentityBench.clerk, IdentityBench.approver, IdentityBench.service, IdentityBench.applicant(woman)] {
        let refused = try await refusal { () async throws(Refusal) in try await identity.reads(of: man, by: principal) }
        #expect(refused.code == IdentityRefusals.notOwnData.code)
      }
    }
  }

  @Test func `the ledger is read page by page`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man)
      for step in ["receive", "verify", "accept"] {
        _ = try await identity.read(subject, for: .handling("case-1", step), by: IdentityBench.clerk)
      }
      let applicant = IdentityBench.applicant(subject)
      let first = try await identity.reads(of: subject, limit: 2, by: applicant)
      #expect(first.map(\.purpose?.step) == ["receive", "verify"])
      let second = try await identity.reads(of: subject, after: try #require(first.last).sequence, limit: 1, by: applicant)
      #expect(second.map(\.purpose?.step) == ["accept"])
      let refused = try await refusal { () async throws(Refusal) in try await identity.reads(of: subject, after: -1, by: applicant) }
      #expect(refused.code == BusRefusals.badRequest.code && refused.detail == "after")
      let endless = try await refusal { () async throws(Refusal) in try await identity.reads(of: subject, limit: -1, by: applicant) }
      #expect(endless.code == BusRefusals.badRequest.code && endless.detail == "limit")
    }
  }

  @Test func `reads at the same moment each have their row`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man)
      try await withThrowingTaskGroup { group in
        for number in 0..<200 {
          group.addTask { _ = try await identity.certificates(of: subject, for: .draft("d\(number)"), by: IdentityBench.service) }
        }
        try await group.waitForAll()
      }
      let reads = try await identity.reads(of: subject, limit: 500, by: IdentityBench.auditor)
      #expect(Set(reads.map(\.purpose?.caseID)).count == 200)
      #expect(reads.count == 200)
    }
  }
}
