import Bus
import Contracts
import IdentityDomain
import TestKit
import Testing

@Suite("identity.import")
struct ImportSubjectsTests {
  static let operation = Principal(id: "root", role: .operator, channel: "command-line")

  static func entry(_ number: String, name: String = "测试人", kind: Contracts::SubjectKind = .natural) -> SubjectEntry {
    .with {
      $0.kind = kind
      $0.name = name
      $0.identifiers = [IdentifierEntry.with { $0.number = number }]
    }
  }

  static func send(_ entries: [SubjectEntry], _ identity: IdentityBench) async throws -> ImportedSubjects {
    try await identity.bench.call(ImportSubjects.with { $0.subjects = entries }, as: operation)
  }

  @Test func `registers who is right, and tells of each of the others why`() async throws {
    try await IdentityBench.run { identity in
      let taken = try await identity.register(Synthetic.woman, name: "别的人")
      let reply = try await Self.send(
        [
          Self.entry(Synthetic.man), Self.entry("123"), Self.entry(Synthetic.woman), Self.entry(Synthetic.oldForm),
          Self.entry(Synthetic.newForm), Self.entry(Synthetic.company), .with { $0.kind = .natural }, SubjectEntry(),
          Self.entry(Synthetic.company, name: "测试公司", kind: .legal),
        ], identity)
      #expect(reply.registered == 3)
      // The same person by the number's other form.
      #expect(reply.known == 1)
      #expect(reply.refused.map(\.place) == [1, 2, 5, 6, 7])
      #expect(
        reply.refused.map(\.name) == [
          "identity.invalidNumber", "identity.numberTaken", "identity.numberNotFitting", "identity.nameMissing", "bus.badRequest",
        ])
      #expect(try await identity.resolve(Synthetic.man).kind == .natural)
      #expect(try await identity.resolve(Synthetic.woman).id == taken.id)
    }
  }

  @Test func `registers nobody twice, in one call or in several`() async throws {
    try await IdentityBench.run { identity in
      let entries = (0..<50).map { Self.entry(Synthetic.unborne($0)) }
      let first = try await Self.send(entries + entries, identity)
      #expect((first.registered, first.known, first.refused.count) == (50, 50, 0))
      let again = try await Self.send(entries, identity)
      #expect((again.registered, again.known) == (0, 50))
    }
  }

  @Test func `tells the auditor how many numbers were somebody else's, and is not held up by them`() async throws {
    try await IdentityBench.run { identity in
      _ = try await identity.register(Synthetic.woman, name: "别的人")
      let taken = LookUpBudget.most(for: .operator) + 1
      for round in 0..<2 {
        let reply = try await Self.send(
          Array(repeating: Self.entry(Synthetic.woman), count: taken) + [Self.entry("123"), Self.entry(Synthetic.unborne(round))], identity)
        #expect((reply.registered, reply.refused.count) == (1, taken + 1))
      }
      let report = try await identity.bench.call(ReportBrowsing(), as: IdentityBench.auditor)
      let entry = try #require(report.readers.first { $0.principal == Self.operation.id })
      #expect((entry.role, entry.missed, entry.signs) == (.operator, 2 * taken, ["guessing"]))
    }
  }

  @Test func `takes so many at once and no more, of operators alone`() async throws {
    try await IdentityBench.run { identity in
      let many = (0..<501).map { Self.entry(Synthetic.unborne($0)) }
      let refused = try await refusal { () async throws(Refusal) in
        try await identity.bench.call(ImportSubjects.with { $0.subjects = many }, as: Self.operation)
      }
      #expect(refused.code == BusRefusals.badRequest.code)
      let clerk = try await refusal { () async throws(Refusal) in
        try await identity.bench.call(ImportSubjects(), as: IdentityBench.clerk)
      }
      #expect(clerk.code == BusRefusals.roleMissing.code)
    }
  }
}
