import Bus
import Contracts
import TestKit
import Testing

@Suite("identity.browsing")
struct BrowsingReportTests {
  @Test func `counts for each reader reads, subjects, cases, and those at night and without a case`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      let woman = try await identity.register(Synthetic.woman)
      try await identity.stand("case-1", of: man)
      for _ in 0..<2 { _ = try await identity.read(man, for: .handling("case-1", "verify"), by: IdentityBench.clerk) }
      identity.bench.clock.set("2026-09-01T19:00")
      _ = try await identity.read(woman, for: .guide, by: IdentityBench.clerk)
      _ = try await identity.read(woman, for: .own, by: IdentityBench.applicant(woman))
      _ = try await identity.read(man, for: .handling("case-1", "verify"), by: IdentityBench.approver)
      let report = try await identity.bench.call(ReportBrowsing(), as: IdentityBench.auditor)
      #expect(report.readers.map(\.principal) == ["window-3", "desk-1"])
      let clerk = try #require(report.readers.first)
      #expect((clerk.role, clerk.reads, clerk.subjects, clerk.cases, clerk.withoutCase, clerk.atNight) == (.clerk, 3, 2, 1, 1, 1))
      #expect(clerk.signs.isEmpty)
    }
  }

  @Test func `tells of an applicant who tried numbers, and of none who read about themselves alone`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      let woman = try await identity.register(Synthetic.woman)
      _ = try await identity.read(man, for: .own, by: IdentityBench.applicant(man))
      for index in 0..<10 {
        _ = try await refusal { () async throws(Refusal) in
          try await identity.resolve(Synthetic.unborne(index), for: .submission, by: IdentityBench.applicant(woman))
        }
      }
      let report = try await identity.bench.call(ReportBrowsing(), as: IdentityBench.auditor)
      #expect(report.readers.map(\.principal) == [woman.id])
      let entry = try #require(report.readers.first)
      #expect((entry.role, entry.reads, entry.missed, entry.signs) == (.applicant, 0, 10, ["guessing"]))
    }
  }

  @Test func `tells first of one who tried numbers, also where more have read than are asked for`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      for number in 4...6 {
        _ = try await identity.read(man, for: .guide, by: Principal(id: "window-\(number)", role: .clerk, channel: "window"))
      }
      for index in 0..<10 {
        _ = try await refusal { () async throws(Refusal) in
          try await identity.resolve(Synthetic.unborne(index), for: .submission, by: IdentityBench.applicant(man))
        }
      }
      let asked = ReportBrowsing.with { $0.limit = 2 }
      let told = try await identity.bench.call(asked, as: IdentityBench.auditor).readers.map { "\($0.principal) \($0.signs)" }
      #expect(told == ["\(man.id) [\"guessing\"]", "window-4 []"])
    }
  }

  @Test func `finds the same signs, however few readers are asked for`() async throws {
    try await IdentityBench.run { identity in
      var subjects: [Subject] = []
      for index in 0..<20 {
        subjects.append(try await identity.register(SyntheticNumbers.resident(born: "19760606", sequence: 900 + index)))
      }
      for number in 4...5 {
        let other = Principal(id: "window-\(number)", role: .clerk, channel: "window")
        _ = try await identity.read(subjects[0], for: .handling("case-1", "verify"), by: other)
      }
      for subject in subjects { _ = try await identity.read(subject, for: .handling("case-1", "verify"), by: IdentityBench.clerk) }
      for limit in [0, 1] {
        let asked = ReportBrowsing.with { $0.limit = limit }
        let first = try #require(try await identity.bench.call(asked, as: IdentityBench.auditor).readers.first)
        #expect((first.principal, first.subjects, first.signs) == ("window-3", 20, ["manySubjects"]))
      }
    }
  }

  @Test func `takes a read for a draft, which nobody asks for, as one without a case`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      try await identity.stand("case-1", of: man)
      let honest = Principal(id: "window-4", role: .clerk, channel: "window")
      for number in 0..<20 {
        _ = try await identity.read(man, for: .draft("invented-\(number)"), by: IdentityBench.clerk)
        _ = try await identity.read(man, for: .handling("case-1", "verify"), by: honest)
      }
      let report = try await identity.bench.call(ReportBrowsing(), as: IdentityBench.auditor)
      let told = report.readers.map { "\($0.principal) \($0.withoutCase) \($0.signs)" }
      #expect(told == ["window-3 20 [\"withoutCase\"]", "window-4 0 []"])
    }
  }

  @Test func `counts reads of its period alone, of the readers with most subjects`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      _ = try await identity.read(man, for: .guide, by: IdentityBench.clerk)
      let then = identity.bench.clock.microseconds
      identity.bench.clock.set("2026-10-15T10:00")
      let late = try await identity.bench.call(ReportBrowsing(), as: IdentityBench.auditor)
      #expect(late.readers.isEmpty)
      let asked = ReportBrowsing.with { ($0.from, $0.until, $0.limit) = (then, then + 1, 1) }
      #expect(try await identity.bench.call(asked, as: IdentityBench.auditor).readers.map(\.reads) == [1])
      let before = ReportBrowsing.with { ($0.from, $0.until) = (then - 10, then) }
      #expect(try await identity.bench.call(before, as: IdentityBench.auditor).readers.isEmpty)
    }
  }

  @Test func `is the auditor's, and within bounds`() async throws {
    try await IdentityBench.run { identity in
      for wrong in [ReportBrowsing.with { $0.limit = -1 }, .with { ($0.from, $0.until) = (2, 1) }] {
        let refused = try await refusal { () async throws(Refusal) in try await identity.bench.call(wrong, as: IdentityBench.auditor) }
        #expect(refused.code == BusRefusals.badRequest.code)
      }
      let refused = try await refusal { () async throws(Refusal) in
        try await identity.bench.call(ReportBrowsing(), as: IdentityBench.clerk)
      }
      #expect(refused.code == BusRefusals.roleMissing.code)
    }
  }
}
