import Bus
import Civics
import Contracts
import IdentityDomain
import ServiceKit
import Store
import TestKit
import Testing

@testable import IdentityService

struct ExportPagingTests {
  /// More than a page, and more than any list of the service holds.
  static let count = 1_002

  /// An hour before the bench's clock: what ended then is kept.
  static let before = TestClock("2026-09-01T09:00").microseconds

  /// By which each thing that the test puts into the tables is known; in the order of its place.
  static func name(_ place: Int) -> String { "place-\(10_000 + place)" }

  static func texts(_ member: String, of section: String, in pages: [JSONValue]) -> [String] {
    ExportSubjectTests.entries(section, in: pages).compactMap { entry in
      if case .string(let text)? = entry[member] { text } else { nil }
    }
  }

  @Test func `what is more than a page comes page by page, all of it and each once, also of who was merged`() async throws {
    let directory = TemporaryDirectory.make()
    var (man, other, woman) = (Contracts::Subject(), Contracts::Subject(), Contracts::Subject())
    try await IdentityBench.run(in: directory) { identity in
      man = try await identity.register(FindDuplicatesTests.first)
      other = try await identity.register(FindDuplicatesTests.second)
      woman = try await identity.register(Synthetic.woman)
      try await identity.merge(other, into: man)
    }
    let bench = try await KeyBench(directory: directory)
    let owners = [man, other].map { SubjectID(rawValue: $0.id) }
    let agent = SubjectID(rawValue: woman.id)
    try await bench.run { run in
      try await run.environment.store.write { [cipher = run.cipher] transaction in
        for place in 0..<Self.count {
          try Self.insert(place, of: owners[place % 2], beside: agent, cipher, transaction)
        }
      }
    }
    try await IdentityBench.run(in: directory) { identity in
      let pages = try await ExportSubjectTests.export(of: man, by: try await identity.signedIn(man), identity)
      let expected = (0..<Self.count).map(Self.name)
      for (section, member) in [
        ("base", "field"), ("certificates", "id"), ("certificateActs", "certificate"), ("mandates", "id"), ("sessions", "name"),
      ] {
        let told = Self.texts(member, of: section, in: pages).filter { $0.hasPrefix("place-") }
        #expect(told.sorted() == expected, "\(section)")
      }
      // One side of each mandate is the subject, on either.
      let given = ExportSubjectTests.entries("mandates", in: pages).count { $0["subject"] == .string(man.id) }
      #expect(given == Self.count - 1)
    }
  }

  @Test func `other names, points that wait and acts on certificates are told, and no code`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(FindDuplicatesTests.first, mail: "someone@example.org")
      let other = try await identity.register(FindDuplicatesTests.second, name: "又名", mail: "other@example.org")
      _ = try await identity.put("13800138000", .phone, of: man)
      _ = try await identity.put("gone@example.org", of: man)
      let removal = RemoveContact.with {
        $0.subject = man.id
        $0.kind = .mail
      }
      _ = try await identity.bench.call(removal, as: IdentityBench.clerk)
      let certificate = try await identity.issue(to: man)
      _ = try await identity.change(certificate, by: .withhold, ground: "行政许可法第六十一条")
      _ = try await identity.change(certificate, by: .revoke)
      try await identity.merge(other, into: man)
      let pages = try await ExportSubjectTests.export(of: man, by: try await identity.signedIn(man), identity)
      let own = try #require(ExportSubjectTests.entries("subject", in: pages).first)
      #expect(own["name"] == .string("测试人") && own["otherNames"] == .array([.string("又名")]))
      let contacts = ExportSubjectTests.entries("contacts", in: pages)
      #expect(Self.texts("address", of: "contacts", in: pages) == ["someone@example.org", "other@example.org", "+8613800138000"])
      #expect(contacts.allSatisfy { $0["verified"] == .bool(false) && $0["code"] == nil })
      #expect(Self.texts("certificate", of: "certificateActs", in: pages) == [certificate.id, certificate.id])
      #expect(Self.texts("ground", of: "certificateActs", in: pages) == ["行政许可法第六十一条", "行政许可法第六十九条"])
      #expect(Self.texts("principal", of: "certificateActs", in: pages) == ["approver:desk-1", "approver:desk-1"])
    }
  }

  /// One session, field, certificate, act on it, and mandate.
  private static func insert(
    _ place: Int, of owner: SubjectID, beside agent: SubjectID, _ cipher: FieldCipher, _ transaction: Transaction
  ) throws {
    let name = name(place)
    let session = Session(
      name: name, subject: owner, proof: .document, device: "", channel: "window", opened: before, until: before + 1 + place)
    try SessionTable.insert(session, digest: Array(name.utf8), device: try cipher.seal("电话", for: .device(owner)), in: transaction)
    try BaseTable.keep(
      BaseTable.Record(
        subject: owner, resource: "population", field: name, provider: "公安局", asOf: Synthetic.today,
        sealed: try cipher.seal("值", for: .base(owner, resource: "population", field: name))), in: transaction)
    let certificate = IdentityDomain::Certificate(
      id: CertificateID(rawValue: name), identifier: name, type: "ct024", name: "居住证", holder: owner, issuer: Synthetic.office,
      issued: Synthetic.today, expires: nil, caseID: name)
    try CertificateTable.insert(certificate, in: transaction)
    try CertificateActTable.append(
      CertificateAct(.withhold, ground: "行政许可法"), to: certificate, at: place, by: "approver:desk-1", in: transaction)
    let isHeld = place == 0
    let mandate = Mandate(
      id: MandateID(rawValue: name), subject: isHeld ? agent : owner, agent: isHeld ? owner : agent, kind: .agent, scope: .all,
      ground: .document, from: Synthetic.today, until: nil, isRevoked: false)
    try MandateTable.insert(mandate, at: place, in: transaction)
  }
}
