import Bus
import Civics
import Contracts
import IdentityDomain
import Store
import TestKit
import Testing

@testable import IdentityService

/// What an erasure takes out stays out, in each of the parts that it goes through.
struct WritesAfterErasureTests {
  /// A person of whom each part holds something.
  struct Held {
    let man: Contracts::Subject
    let woman: Contracts::Subject
    let other: Contracts::Subject
    let certificate: CertificateEntry
  }

  static func held(_ identity: IdentityBench) async throws -> Held {
    let man = try await identity.register(FindDuplicatesTests.first, mail: EraseSubjectTests.mail)
    let other = try await identity.register(FindDuplicatesTests.second)
    let woman = try await identity.register(Synthetic.woman)
    _ = try await identity.add("E12345678", as: "passport", to: man)
    _ = try await identity.put("13800138000", .phone, of: man)
    _ = try await BaseInformationOperationTests().put("某街1号", of: man, identity)
    _ = try await identity.open(man)
    _ = try await identity.grant(.agent, woman, for: man, until: "2027-01-01")
    _ = try await identity.grant(.agent, man, for: woman, until: "2027-01-01")
    try await identity.merge(other, into: man)
    try await identity.unmerge(other)
    let certificate = try await identity.issue(to: man) { ($0.issuedOn, $0.validUntil) = ("2025-01-01", "2026-08-31") }
    return Held(man: man, woman: woman, other: other, certificate: certificate)
  }

  /// Of how many rows each part would take something out, were the subject erased now. Nothing is.
  static func erasable(of subject: Contracts::Subject, in directory: String) async throws -> [Int] {
    struct Counted: Error { let rows: [Int] }
    let id = SubjectID(rawValue: subject.id)
    do {
      try await IdentityStore.edit(in: directory) { (transaction) throws -> Void in
        throw Counted(rows: try ErasablePart.all.map { try $0.erase(id, 1, transaction) })
      }
      return []
    } catch let counted as Counted {
      return counted.rows
    }
  }

  @Test func `whatever would be written about one who is erased is refused, and each part stays empty`() async throws {
    let directory = TemporaryDirectory.make()
    var held: Held?
    try await EraseSubjectTests.run(in: directory) { held = try await Self.held($0) }
    let (man, woman, other) = (try #require(held).man, try #require(held).woman, try #require(held).other)
    let certificate = try #require(held).certificate
    #expect(try await Self.erasable(of: man, in: directory).allSatisfy { $0 > 0 }, "a part of which this test shows nothing")
    try await EraseSubjectTests.run(in: directory) { identity in
      try await EraseSubjectTests.erase(man, identity)
      let removal = RemoveContact.with {
        $0.subject = man.id
        $0.kind = .phone
      }
      let refusals = [
        try await refused { () async throws(Refusal) in try await identity.add("E87654321", as: "passport", to: man) },
        try await refused { () async throws(Refusal) in try await identity.retire("E12345678", as: "passport", of: man) },
        try await refused { () async throws(Refusal) in try await identity.put("13800138000", .phone, of: man) },
        try await refused { () async throws(Refusal) in try await identity.verify("123456", .phone, of: man) },
        try await refused { () async throws(Refusal) in try await identity.bench.call(removal, as: IdentityBench.clerk) },
        try await refused { () async throws(Refusal) in try await BaseInformationOperationTests().put("某街2号", of: man, identity) },
        try await refused { () async throws(Refusal) in try await identity.open(man) },
        try await refused { () async throws(Refusal) in try await identity.grant(.agent, woman, for: man, until: "2027-01-01") },
        try await refused { () async throws(Refusal) in try await identity.grant(.agent, man, for: woman, until: "2027-01-01") },
        try await refused { () async throws(Refusal) in try await identity.merge(other, into: man) },
        try await refused { () async throws(Refusal) in try await identity.merge(man, into: other) },
        try await refused { () async throws(Refusal) in try await identity.unmerge(man) },
        try await refused { () async throws(Refusal) in try await identity.issue(to: man) },
        try await refused { () async throws(Refusal) in try await identity.renew(certificate) },
      ]
      let unknown = "identity.unknownSubject"
      #expect(
        refusals == [String](repeating: unknown, count: 9) + ["\(unknown): stays", "\(unknown): merged", "\(unknown): merged", unknown]
          + ["identity.unknownCertificate"])
    }
    #expect(try await Self.erasable(of: man, in: directory).allSatisfy { $0 == 0 })
  }

  @Test func `what was written all the same goes when the erasure is repeated, which is answered as before`() async throws {
    let directory = TemporaryDirectory.make()
    var (man, woman, erased) = (Contracts::Subject(), Contracts::Subject(), ErasedSubject())
    try await EraseSubjectTests.run(in: directory) { identity in
      man = try await identity.register(Synthetic.man)
      woman = try await identity.register(Synthetic.woman)
      erased = try await EraseSubjectTests.erase(man, identity)
    }
    #expect(try await Self.erasable(of: man, in: directory).allSatisfy { $0 == 0 })
    let (id, agent) = (SubjectID(rawValue: man.id), SubjectID(rawValue: woman.id))
    try await IdentityStore.edit(in: directory) { transaction in try Self.write(about: id, beside: agent, transaction) }
    #expect(try await Self.erasable(of: man, in: directory).allSatisfy { $0 > 0 }, "a part of which this test shows nothing")
    try await EraseSubjectTests.run(in: directory) { identity async throws in
      #expect(try await EraseSubjectTests.erase(man, identity) == erased)
      #expect(try await identity.events("identity.subjectErased").count == 1)
    }
    #expect(try await Self.erasable(of: man, in: directory).allSatisfy { $0 == 0 })
  }

  /// A row of each part, as no operation writes it.
  private static func write(about id: SubjectID, beside agent: SubjectID, _ transaction: Transaction) throws {
    let number = NumberRecord(
      indexes: [[1, 2, 3]], kind: .passport, sealed: [1], isRetired: false, addedAt: 1, retiredAt: nil)
    try SubjectTable.add(number, to: id, in: transaction)
    try ContactTable.keep(
      ContactTable.Record(subject: id, kind: .mail, isVerified: true, sealed: [1], index: [1], code: nil, madeAt: 1, tries: 0),
      in: transaction)
    try BaseTable.keep(
      BaseTable.Record(subject: id, resource: "population", field: "address", provider: "公安局", asOf: Synthetic.today, sealed: [1]),
      in: transaction)
    let now = TestClock("2026-09-01T10:00").microseconds
    let session = Session(name: "session-1", subject: id, proof: .document, device: "", channel: "window", opened: now, until: now + 1)
    try SessionTable.insert(session, digest: [1], device: [1], in: transaction)
    for (subject, kind, other) in [(id, HistoryKind.merged, agent), (agent, .mergedInto, id)] {
      try transaction.execute(
        """
        INSERT INTO identity_history (subject, at, kind, principal, channel, proof, detail, note) VALUES (?, 1, ?, '', '', '', ?, ?)
        """, [.text(subject.rawValue), .text(kind.rawValue), .text(other.rawValue), .blob([1])])
    }
    let mandate = Mandate(
      id: MandateID(rawValue: "mandate-1"), subject: id, agent: agent, kind: .agent, scope: .all, ground: .document, from: Synthetic.today,
      until: nil)
    try MandateTable.insert(mandate, at: 1, in: transaction)
  }
}
