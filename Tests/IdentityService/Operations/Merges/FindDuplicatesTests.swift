import Bus
import Contracts
import TestKit
import Testing

struct FindDuplicatesTests {
  static let first = SyntheticNumbers.resident(born: "19760606", sequence: 911)
  static let second = SyntheticNumbers.resident(born: "19760606", sequence: 913)
  static let later = SyntheticNumbers.resident(born: "19760607", sequence: 911)

  @Test func `two of one name, born on one day, may be one, and nobody else`() async throws {
    try await IdentityBench.run { identity in
      let one = try await identity.register(Self.first, name: "测试 人")
      let other = try await identity.register(Self.second)
      _ = try await identity.register(Self.later)
      _ = try await identity.register(Synthetic.woman, name: "别人")
      let found = try await identity.duplicates(of: one).duplicates
      #expect(found.map(\.candidate) == [other.id])
      #expect(found.map(\.rule) == [.nameAndBirth])
      #expect(found.map(\.name) == ["测***"] && found.map(\.candidateName) == ["测**"])
      let page = try await identity.duplicates()
      #expect(page.duplicates.map { Set([$0.subject, $0.candidate]) } == [Set([one.id, other.id])])
      #expect(page.next.isEmpty)
    }
  }

  @Test func `two bodies of one name may be one`() async throws {
    try await IdentityBench.run { identity in
      let one = try await identity.register(Synthetic.company, kind: .legal, name: "测试（佛山）公司")
      let other = try await identity.register(Synthetic.otherCompany, kind: .legal, name: "测试(佛山)公司")
      let found = try await identity.duplicates(of: other).duplicates
      #expect(found.map(\.candidate) == [one.id])
      #expect(found.map(\.rule) == [.legalName])
      #expect(found[0].candidateName == "测*******")
    }
  }

  @Test func `a contact point that is verified for both tells, one that waits does not`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      let woman = try await identity.register(Synthetic.woman)
      _ = try await identity.put("someone@example.org", of: man)
      _ = try await identity.verify(try await identity.code(of: man).code, of: man)
      _ = try await identity.put("someone@EXAMPLE.org", of: woman)
      #expect(try await identity.duplicates(of: man).duplicates.isEmpty)
      _ = try await identity.verify(try await identity.code(of: woman).code, of: woman)
      let found = try await identity.duplicates(of: man).duplicates
      #expect(found.map(\.candidate) == [woman.id] && found.map(\.rule) == [.contact])
    }
  }

  @Test func `a number that is the first to tell a birth is matched from then on, and a merge ends it`() async throws {
    try await IdentityBench.run { identity in
      let one = try await identity.register(Self.first)
      let request = RegisterSubject.with {
        $0.kind = .natural
        $0.name = "测试人"
        $0.identifiers = [
          IdentifierEntry.with {
            $0.kind = "passport"
            $0.number = "E12345678"
          }
        ]
      }
      let other = try await identity.bench.call(request, as: IdentityBench.clerk)
      #expect(try await identity.duplicates(of: other).duplicates.isEmpty)
      _ = try await identity.add(Self.second, to: other)
      #expect(try await identity.duplicates(of: other).duplicates.map(\.candidate) == [one.id])
      try await identity.merge(other, into: one)
      #expect(try await identity.duplicates(of: other).duplicates.isEmpty)
      #expect(try await identity.duplicates().duplicates.isEmpty)
      // A third is a candidate of the one that stays, also by what the merged one is called.
      let third = try await identity.register(SyntheticNumbers.resident(born: "19760606", sequence: 915))
      #expect(try await identity.duplicates(of: third).duplicates.map(\.candidate) == [one.id])
    }
  }

  @Test func `each subject shown sees that it was, and an auditor sees no names`() async throws {
    try await IdentityBench.run { identity in
      let one = try await identity.register(Self.first)
      let other = try await identity.register(Self.second)
      _ = try await identity.duplicates(of: one)
      _ = try await identity.duplicates(by: IdentityBench.operator)
      let audited = try await identity.duplicates(by: IdentityBench.auditor).duplicates
      #expect(audited.map(\.name) == [""] && audited.map(\.candidateName) == [""])
      for subject in [one, other] {
        let reads = try await identity.reads(of: subject, by: IdentityBench.applicant(subject))
        #expect(reads.map(\.method) == Array(repeating: "identity.duplicates", count: 3))
        #expect(reads.map(\.duty) == ["upkeep", "upkeep", ""])
        #expect(reads.map(\.role) == [.clerk, .operator, .auditor])
        #expect(reads.map(\.fields) == [["name"], ["name"], ["kind"]])
      }
    }
  }

  @Test func `a page over all has an end, and who may not look is refused`() async throws {
    try await IdentityBench.run { identity in
      let one = try await identity.register(Self.first)
      _ = try await identity.register(Self.second)
      _ = try await identity.register(Synthetic.woman, name: "别人")
      var after = ""
      var found = 0
      var pages = 0
      repeat {
        let page = try await identity.duplicates(after: after, limit: 1)
        found += page.duplicates.count
        pages += 1
        after = page.next
      } while !after.isEmpty && pages < 9
      #expect(found == 1 && pages == 4)
      for principal in [IdentityBench.applicant(one), IdentityBench.service, IdentityBench.approver] {
        let refused = try await refusal { () async throws(Refusal) in try await identity.duplicates(by: principal) }
        #expect(refused.code == BusRefusals.roleMissing.code)
      }
      let unknown = try await refusal { () async throws(Refusal) in try await identity.duplicates(of: Subject.with { $0.id = "nobody" }) }
      #expect(unknown.code == IdentityRefusals.unknownSubject.code)
      let endless = try await refusal { () async throws(Refusal) in try await identity.duplicates(limit: -1) }
      #expect(endless.code == BusRefusals.badRequest.code)
    }
  }
}
