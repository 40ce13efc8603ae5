import Bus
import Contracts
import TestKit
import Testing

struct SubjectHistoryTests {
  @Test func `the history says what was done, when, by whom and through which channel, and holds no number and no name`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man, as: IdentityBench.someone)
      identity.bench.clock.set("2026-09-02T10:00")
      _ = try await identity.add("E12345678", as: "passport", to: man)
      _ = try await identity.retire("E12345678", as: "passport", of: man, by: IdentityBench.operator)
      let entries = try await identity.history(of: man, by: IdentityBench.applicant(man)).entries
      #expect(entries.map(\.kind) == ["registered", "numberAdded", "numberRetired"])
      #expect(entries.map(\.detail) == ["resident", "passport", "passport"])
      #expect(entries.map(\.principal) == ["applicant:", "clerk:window-3", "operator:root"])
      #expect(entries.map(\.channel) == ["mobile", "window", "command-line"])
      #expect(entries.map(\.subject) == [man.id, man.id, man.id])
      #expect(entries[1].at == identity.bench.clock.microseconds && entries[0].at < entries[1].at)
      for text in [Synthetic.man, "E12345678", "测试人"] { #expect(!entries.contains { "\($0)".contains(text) }) }
    }
  }

  @Test func `it is for the subject and the auditor, and is a read like any other`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      let woman = try await identity.register(Synthetic.woman)
      for principal in [IdentityBench.clerk, IdentityBench.service, IdentityBench.operator, IdentityBench.approver] {
        let refused = try await refusal { () async throws(Refusal) in try await identity.history(of: man, by: principal) }
        #expect(refused.code == BusRefusals.roleMissing.code)
      }
      let stranger = try await refusal { () async throws(Refusal) in
        try await identity.history(of: man, by: IdentityBench.applicant(woman))
      }
      #expect(stranger.code == IdentityRefusals.notOwnData.code)
      _ = try await identity.history(of: man)
      let reads = try await identity.reads(of: man, by: IdentityBench.applicant(man))
      #expect(reads.map(\.fields) == [["numbers", "history"]] && reads.map(\.purpose) == [.audit])
    }
  }

  @Test func `it is read page by page`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      for index in 0..<3 { _ = try await identity.add(SyntheticNumbers.passport(index), as: "passport", to: man) }
      let first = try await identity.history(of: man, limit: 2).entries
      #expect(first.map(\.kind) == ["registered", "numberAdded"])
      let rest = try await identity.history(of: man, after: try #require(first.last).sequence).entries
      #expect(rest.count == 2)
      for (after, limit, detail) in [(-1, 0, "after"), (0, -1, "limit")] {
        let refused = try await refusal { () async throws(Refusal) in try await identity.history(of: man, after: after, limit: limit) }
        #expect(refused.code == BusRefusals.badRequest.code && refused.detail == detail)
      }
      let unknown = try await refusal { () async throws(Refusal) in try await identity.history(of: Subject.with { $0.id = "nobody" }) }
      #expect(unknown.code == IdentityRefusals.unknownSubject.code)
    }
  }

  @Test func `a refused change leaves no trace in it`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      _ = try await refusal { () async throws(Refusal) in try await identity.retire(Synthetic.man, of: man) }
      _ = try await refusal { () async throws(Refusal) in try await identity.merge(man, into: man) }
      _ = try await identity.register(Synthetic.man)
      #expect(try await identity.history(of: man).entries.map(\.kind) == ["registered"])
    }
  }
}
