import Bus
import Civics
import Contracts
import Foundation
import IdentityDomain
import ServiceKit
import Store
import TestKit
import Testing

@testable import IdentityService

struct EraseSubjectTests {
  static let ground = "PIPL art. 47(1)"
  static let mail = "someone@example.org"

  /// Hosts the service beside one that lists cases.
  static func run(
    cases: String = "", kept years: String = "0", in directory: String? = nil, store: StoreLocation? = nil,
    _ test: (IdentityBench) async throws -> Void
  ) async throws {
    let settings = ["test.cases": cases, "identity.keep.erasable": years]
    try await IdentityBench.run(settings: settings, in: directory, store: store) { identity in
      try await test(identity)
    }
  }

  @discardableResult
  static func erase(
    _ subject: Contracts::Subject, ground: String = ground, as principal: Principal = IdentityBench.operator, _ identity: IdentityBench
  ) async throws(Refusal) -> ErasedSubject {
    let request = EraseSubject.with {
      $0.subject = subject.id
      $0.ground = ground
    }
    return try await identity.bench.call(request, as: principal)
  }

  static func code(_ call: () async throws(Refusal) -> some Any) async throws -> UInt16 { try await refusal(call).code }

  @Test func `what names a subject is gone, and its number is nobody's and may be registered anew`() async throws {
    try await Self.run { identity in
      let man = try await identity.register(Synthetic.man, mail: Self.mail)
      let erased = try await Self.erase(man, identity)
      #expect(erased.subject == man.id && erased.erasedAt > 0)
      #expect(
        try await Self.code { () async throws(Refusal) in try await identity.resolve(Synthetic.man) }
          == IdentityRefusals.unknownSubject.code)
      for read in [Purpose.handling("case-1", "verify")] {
        let refused = try await refusal { () async throws(Refusal) in try await identity.read(man, for: read, by: IdentityBench.clerk) }
        #expect(refused.code == IdentityRefusals.unknownSubject.code)
      }
      #expect(
        try await Self.code { () async throws(Refusal) in try await identity.add("E12345678", as: "passport", to: man) }
          == IdentityRefusals.unknownSubject.code)
      let anew = try await identity.register(Synthetic.man, name: "别人")
      #expect(anew.id != man.id && !anew.hasMail)
      #expect(try await identity.resolve(Synthetic.man).id == anew.id)
    }
  }

  @Test func `the ledger of reads and the events stay, and a repeat is answered as the first time`() async throws {
    try await Self.run { identity in
      let man = try await identity.register(Synthetic.man)
      _ = try await identity.read(man, for: .guide, by: IdentityBench.clerk)
      let erased = try await Self.erase(man, identity)
      #expect(try await Self.erase(man, identity) == erased)
      #expect(try await identity.reads(of: man, by: IdentityBench.auditor).map(\.method) == ["identity.read"])
      let options = CallOptions(principal: IdentityBench.operator, service: "identity")
      let events = try await identity.bench.node.call(ReadEvents(), options).events
      #expect(events.map(\.kind) == ["identity.subjectRegistered", "identity.subjectErased"])
      let payload = try SubjectErased(decoding: try #require(events.last).payload)
      #expect(payload.subject == man.id && payload.ground == Self.ground)
    }
  }

  @Test func `the words of a merge go from the history of the other one too, though it was undone`() async throws {
    try await Self.run { identity in
      let stays = try await identity.register(FindDuplicatesTests.first)
      let other = try await identity.register(FindDuplicatesTests.second)
      let third = try await identity.register(SyntheticNumbers.resident(born: "19760606", sequence: 915))
      try await identity.merge(other, into: stays, ground: "李四所称一致")
      try await identity.unmerge(other, ground: "李四另有其人")
      try await identity.merge(stays, into: other, ground: "李四再次所称一致")
      try await identity.unmerge(stays, ground: "李四仍另有其人")
      try await identity.merge(third, into: stays, ground: "护照核对一致")
      try await identity.unmerge(third, ground: "同名不同人")
      try await Self.erase(other, identity)
      let entries = try await identity.history(of: stays).entries
      #expect(entries.map(\.kind) == ["registered", "merged", "unmerged", "mergedInto", "unmergedFrom", "merged", "unmerged"])
      // Those of another stay.
      #expect(entries.map(\.note) == ["", "", "", "", "", "护照核对一致", "同名不同人"])
      #expect(try await identity.history(of: third).entries.map(\.note) == ["", "护照核对一致", "同名不同人"])
    }
  }

  @Test func `the subject itself and an operator erase, nobody else`() async throws {
    try await Self.run { identity in
      let man = try await identity.register(Synthetic.man)
      let woman = try await identity.register(Synthetic.woman)
      let other = IdentityBench.applicant(woman)
      #expect(
        try await Self.code { () async throws(Refusal) in try await Self.erase(man, as: other, identity) }
          == IdentityRefusals.notOwnData.code)
      for principal in [IdentityBench.clerk, IdentityBench.approver, IdentityBench.auditor, IdentityBench.service] {
        #expect(
          try await Self.code { () async throws(Refusal) in try await Self.erase(man, as: principal, identity) }
            == BusRefusals.roleMissing.code)
      }
      #expect(
        try await Self.code { () async throws(Refusal) in try await Self.erase(man, as: IdentityBench.applicant(man), identity) }
          == IdentityRefusals.assuranceTooLow.code)
      try await Self.erase(man, as: try await identity.signedIn(man), identity)
      try await Self.erase(woman, identity)
    }
  }

  @Test(arguments: [
    ("received", IdentityRefusals.erasureCaseOpen.code, "case-0"),
    ("decided@2020-01-01,draft", IdentityRefusals.erasureCaseOpen.code, "case-1"),
    ("unspecified", IdentityRefusals.erasureCaseOpen.code, "case-0"),
    (String(repeating: "decided@2020-01-01,", count: 400) + "accepted", IdentityRefusals.erasureCaseOpen.code, "case-400"),
    ("decided@2024-09-01", IdentityRefusals.erasureKeepingRuns.code, "2026-09-01"),
    ("withdrawn@2025-01-01", IdentityRefusals.erasureKeepingRuns.code, "2027-01-01"),
    ("decided@2020-01-01@objected", IdentityRefusals.erasureCaseOpen.code, "case-0"),
    ("void@2024-01-10@2026-08-31", IdentityRefusals.erasureKeepingRuns.code, "2028-08-31"),
  ])
  func `an open case or a limit for keeping is a ground to refuse, and nothing is erased`(row: (String, UInt16, String)) async throws {
    try await Self.run(cases: row.0, kept: "2") { identity in
      let man = try await identity.register(Synthetic.man)
      let refused = try await refusal { () async throws(Refusal) in try await Self.erase(man, identity) }
      #expect(refused.code == row.1 && refused.detail == row.2 && refused.notExecuted)
      #expect(try await identity.resolve(Synthetic.man).id == man.id)
    }
  }

  @Test func `ended cases whose limit has run out are no ground to refuse`() async throws {
    try await Self.run(cases: "decided@2024-08-31,withdrawn@2020-01-01,void@2020-01-01@2024-08-31", kept: "2") { identity in
      try await Self.erase(try await identity.register(Synthetic.man), identity)
    }
  }

  static func certificate(heldBy subject: String) -> IdentityDomain::Certificate {
    Certificate(
      id: CertificateID(rawValue: "c1"), identifier: "i", type: "ct024", name: "居住证", holder: SubjectID(rawValue: subject),
      issuer: Synthetic.office, issued: Synthetic.today, expires: nil, caseID: "case-1")
  }

  @Test func `a certificate that holds is a ground to refuse`() async throws {
    let directory = TemporaryDirectory.make()
    let store = try await TestStore.location(for: directory)
    var id = ""
    try await Self.run(in: directory, store: store) { id = try await $0.register(Synthetic.man).id }
    let bench = try await KeyBench(directory: directory)
    try await bench.run { [id] run in
      try await run.environment.store.write { transaction in
        try CertificateTable.insert(Self.certificate(heldBy: id), in: transaction)
      }
    }
    try await Self.run(in: directory, store: store) { identity in
      let refused = try await refusal { () async throws(Refusal) in try await Self.erase(Contracts::Subject.with { $0.id = id }, identity) }
      #expect(refused.code == IdentityRefusals.erasureCertificateHolds.code && refused.detail == "ct024")
    }
  }

  @Test func `an old certificate that holds is a ground, whatever many newer ones have ended`() async throws {
    let directory = TemporaryDirectory.make()
    var man = Contracts::Subject()
    try await Self.run(in: directory) { man = try await $0.register(Synthetic.man) }
    let holder = SubjectID(rawValue: man.id)
    try await IdentityStore.edit(in: directory) { transaction in
      for place in 0...IdentityLimits.certificatesOfSubject {
        let certificate = Certificate(
          id: CertificateID(rawValue: "c\(10_000 + place)"), identifier: "i\(place)", type: place == 0 ? "ct046" : "ct024", name: "居住证",
          holder: holder, issuer: Synthetic.office, issued: Day(number: Synthetic.today.number - 400 + min(place, 1)), expires: nil,
          caseID: "case-\(place)", state: place == 0 ? .valid : .cancelled)
        try CertificateTable.insert(certificate, in: transaction)
      }
    }
    try await Self.run(in: directory) { identity in
      let refused = try await refusal { () async throws(Refusal) in try await Self.erase(man, identity) }
      #expect(refused.code == IdentityRefusals.erasureCertificateHolds.code && refused.detail == "ct046")
    }
  }

  @Test func `a ground that may name somebody, and a subject that nobody is, are refused`() async throws {
    try await Self.run { identity in
      let man = try await identity.register(Synthetic.man)
      let codes = [
        try await Self.code { () async throws(Refusal) in try await Self.erase(man, ground: "wish of \(Synthetic.man)", identity) },
        try await Self.code { () async throws(Refusal) in try await Self.erase(Contracts::Subject.with { $0.id = "nobody" }, identity) },
      ]
      #expect(codes == [IdentityRefusals.badErasureGround.code, IdentityRefusals.unknownSubject.code])
    }
  }

  @Test func `where nobody answers for cases, nothing is erased`() async throws {
    try await Self.run(cases: "away") { identity in
      let man = try await identity.register(Synthetic.man)
      let request = EraseSubject.with {
        $0.subject = man.id
        $0.ground = Self.ground
      }
      _ = try await refusal { () async throws(Refusal) in
        try await identity.bench.node.call(request, as: IdentityBench.operator, within: .milliseconds(300))
      }
      #expect(try await identity.resolve(Synthetic.man).id == man.id)
    }
  }

  /// What is deleted is overwritten in the file, and in its log once that is taken over: nothing that was sealed can be opened later by whoever gets
  /// hold of a key.
  @Test(.enabled(if: TestStore.isDirectory)) func `on disk not even what was sealed is left`() async throws {
    let directory = TemporaryDirectory.make()
    let store = StoreLocation.directory(directory)
    var man = ""
    try await Self.run(in: directory) { identity in
      let subject = try await identity.register(Synthetic.man, mail: Self.mail)
      man = subject.id
      _ = try await identity.add("E12345678", as: "passport", to: subject)
      for _ in 0..<3 { _ = try await identity.register(Synthetic.woman) }
    }
    let bench = try await KeyBench(directory: directory)
    let id = SubjectID(rawValue: man)
    let sealed = try await bench.run { run in
      try await run.environment.store.read { transaction in
        let record = try #require(try SubjectTable.find(id, in: transaction))
        return [record.name, try #require(record.mail)] + record.numbers.flatMap { [$0.sealed, $0.indexes[0]] }
      }
    }
    func places() throws -> [Int] {
      let bytes = try StoredBytesTests().database(in: directory)
      return sealed.map { bytes.range(of: Data($0)) == nil ? 0 : 1 }
    }
    // They are there to be found before.
    #expect(try places() == [1, 1, 1, 1, 1, 1])
    try await Self.run(in: directory, store: store) { identity in
      try await Self.erase(Contracts::Subject.with { $0.id = man }, identity)
    }
    #expect(try places() == [0, 0, 0, 0, 0, 0])
  }

  @Test(arguments: ["-1", "101", "x", ""]) func `years that are none are refused at the start`(years: String) async throws {
    await #expect(throws: (any Error).self) { try await Self.run(kept: years) { _ in } }
  }
}
