import Bus
import Contracts
import IdentityDomain
import TestKit
import Testing

@Suite("Who tries numbers")
struct LookUpWatchTests {
  @Test func `is refused after so many that nobody bears, until the hour ends, and is seen by the auditor`() async throws {
    try await IdentityBench.run { identity in
      _ = try await identity.register(Synthetic.man)
      let most = LookUpBudget.most(for: .clerk)
      for index in 0..<most {
        let refused = try await refusal { () async throws(Refusal) in try await identity.resolve(Synthetic.unborne(index)) }
        #expect(refused.code == IdentityRefusals.unknownSubject.code)
      }
      let refused = try await refusal { () async throws(Refusal) in try await identity.resolve(Synthetic.man) }
      #expect(refused.code == IdentityRefusals.tooManyLookUps.code)
      #expect(refused.retryAfter.map { $0 > .seconds(3_000) && $0 <= .seconds(3_600) } == true)
      let other = Principal(id: "window-9", role: .clerk, channel: "window")
      _ = try await identity.resolve(Synthetic.man, by: other)
      let report = try await identity.bench.call(ReportBrowsing(), as: IdentityBench.auditor)
      let entry = try #require(report.readers.first { $0.principal == IdentityBench.clerk.id })
      #expect(entry.missed == most && entry.signs == ["guessing"])
      #expect(report.readers.first { $0.principal == "window-9" }?.missed == 0)
      identity.bench.clock.set("2026-09-01T12:00")
      _ = try await identity.resolve(Synthetic.man)
    }
  }

  @Test func `is refused who tries by registering or by adding, too`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      _ = try await identity.register(Synthetic.woman)
      let tester = Principal(id: "tester", role: .clerk, channel: "window")
      for index in 0..<LookUpBudget.most(for: .clerk) {
        let refused = try await refusal { () async throws(Refusal) in
          if index.isMultiple(of: 2) { return try await identity.register(Synthetic.woman, name: "别的人", as: tester) }
          return try await identity.add(Synthetic.woman, to: man, by: tester)
        }
        #expect(refused.code == IdentityRefusals.numberTaken.code)
      }
      let refused = try await refusal { () async throws(Refusal) in try await identity.register(Synthetic.woman, name: "别的人", as: tester) }
      #expect(refused.code == IdentityRefusals.tooManyLookUps.code)
    }
  }

  @Test func `is refused who tries by laying numbers down, too`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      let tester = Principal(id: "tester", role: .clerk, channel: "window")
      for index in 0..<LookUpBudget.most(for: .clerk) {
        let number = index.isMultiple(of: 2) ? Synthetic.man : Synthetic.unborne(index)
        let refused = try await refusal { () async throws(Refusal) in try await identity.retire(number, of: man, by: tester) }
        #expect(refused.code == (index.isMultiple(of: 2) ? IdentityRefusals.lastNumber : IdentityRefusals.numberNotHeld).code)
      }
      let refused = try await refusal { () async throws(Refusal) in try await identity.retire(Synthetic.man, of: man, by: tester) }
      #expect(refused.code == IdentityRefusals.tooManyLookUps.code)
    }
  }

  @Test func `is refused who tries by adding or merging what birth and sex somebody has`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      let woman = try await identity.register(Synthetic.woman)
      let tester = Principal(id: "tester", role: .clerk, channel: "window")
      let most = LookUpBudget.most(for: .clerk)
      for index in 0..<most {
        let refused = try await refusal { () async throws(Refusal) -> Void in
          if index.isMultiple(of: 2) {
            _ = try await identity.add(Synthetic.unborne(index), to: man, by: tester)
          } else {
            try await identity.merge(woman, into: man, by: tester)
          }
        }
        #expect(refused.code == IdentityRefusals.numberNotFitting.code)
      }
      let added = try await refusal { () async throws(Refusal) in try await identity.add(Synthetic.unborne(most), to: man, by: tester) }
      let merged = try await refusal { () async throws(Refusal) in try await identity.merge(woman, into: man, by: tester) }
      #expect([added.code, merged.code] == Array(repeating: IdentityRefusals.tooManyLookUps.code, count: 2))
      let report = try await identity.bench.call(ReportBrowsing(), as: IdentityBench.auditor)
      let entry = try #require(report.readers.first { $0.principal == tester.id })
      #expect(entry.missed == most && entry.signs == ["guessing"])
    }
  }

  @Test func `is told by no read that is permitted about nobody whether somebody bears a number`() async throws {
    try await IdentityBench.run { identity in
      _ = try await identity.register(Synthetic.man)
      let rows: [(purpose: Contracts::Purpose, fields: [String])] = [
        (.own, []), (.audit, []), (.submission, []), (.handling("case-1", "lunch"), []), (.handling("case-1", "notice"), []),
        (.guide, ["name"]), (.draft("d"), ["full_numbers"]), (.handling("case-1", "deliver"), ["birth"]),
      ]
      for row in rows {
        var told: [String] = []
        for number in [Synthetic.man, Synthetic.unborne(0)] {
          let request = ResolveSubject.with { ($0.number, $0.purpose, $0.fields) = (number, row.purpose, row.fields) }
          told.append(try await refused { () async throws(Refusal) in try await identity.bench.call(request, as: IdentityBench.clerk) })
        }
        #expect(told[0] == told[1] && !told[0].hasPrefix("identity.unknownSubject"))
      }
      let report = try await identity.bench.call(ReportBrowsing(), as: IdentityBench.auditor)
      #expect(report.readers.isEmpty)
    }
  }

  @Test func `is refused who tries numbers for a case that gives no reason`() async throws {
    try await IdentityBench.run { identity in
      _ = try await identity.register(Synthetic.man)
      try await identity.stand("case-1", of: try await identity.register(Synthetic.woman))
      for _ in 0..<LookUpBudget.most(for: .clerk) {
        let refused = try await refusal { () async throws(Refusal) in
          try await identity.resolve(Synthetic.man, for: .handling("case-1", "verify"))
        }
        #expect(refused.code == IdentityRefusals.noReasonInCase.code)
      }
      let refused = try await refusal { () async throws(Refusal) in try await identity.resolve(Synthetic.man) }
      #expect(refused.code == IdentityRefusals.tooManyLookUps.code)
    }
  }

  @Test func `has one account, for whomever the reader says they act`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      for index in 0..<LookUpBudget.most(for: .applicant) {
        let acting = Principal(id: man.id, role: .applicant, channel: "mobile", actingFor: "somebody-\(index)")
        _ = try await refusal { () async throws(Refusal) in
          try await identity.resolve(Synthetic.unborne(index), for: .submission, by: acting)
        }
      }
      let refused = try await refusal { () async throws(Refusal) in
        try await identity.resolve(Synthetic.man, for: .submission, by: IdentityBench.applicant(man))
      }
      #expect(refused.code == IdentityRefusals.tooManyLookUps.code)
    }
  }

  @Test func `does not pass the bound by trying many at once`() async throws {
    try await IdentityBench.run { identity in
      let most = LookUpBudget.most(for: .clerk)
      let codes = await withTaskGroup(of: UInt16.self) { group in
        for index in 0..<4 * most {
          group.addTask {
            do throws(Refusal) {
              _ = try await identity.resolve(Synthetic.unborne(index))
              return 0
            } catch {
              return error.code
            }
          }
        }
        return await group.reduce(into: [UInt16]()) { $0.append($1) }
      }
      #expect(codes.count { $0 == IdentityRefusals.unknownSubject.code } == most)
      #expect(codes.count { $0 == IdentityRefusals.tooManyLookUps.code } == 3 * most)
      let report = try await identity.bench.call(ReportBrowsing(), as: IdentityBench.auditor)
      #expect(report.readers.first { $0.principal == IdentityBench.clerk.id }?.missed == most)
    }
  }

  @Test func `is not who looks up many at once that people bear`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      let count = 8 * LookUpBudget.most(for: .applicant)
      try await withThrowingTaskGroup { group in
        for _ in 0..<count {
          group.addTask { try await identity.resolve(Synthetic.man, for: .own, by: IdentityBench.applicant(man)).id }
        }
        for try await id in group { #expect(id == man.id) }
      }
      #expect(try await identity.reads(of: man, limit: 500, by: IdentityBench.auditor).count == count)
    }
  }
}
