import Bus
import Contracts
import TestKit
import Testing

struct ExportSubjectTests {
  static func page(
    of subject: Subject, after: String = "", for purpose: Purpose? = .own, by principal: Principal, _ identity: IdentityBench
  ) async throws(Refusal) -> ExportPage {
    let request = ExportSubject.with {
      $0.subject = subject.id
      $0.purpose = purpose
      $0.after = after
    }
    return try await identity.bench.call(request, as: principal)
  }

  /// All pages, in their order.
  static func export(
    of subject: Subject, for purpose: Purpose = .own, by principal: Principal, _ identity: IdentityBench
  ) async throws -> [JSONValue] {
    var (pages, after) = ([JSONValue](), "")
    repeat {
      let page = try await page(of: subject, after: after, for: purpose, by: principal, identity)
      pages.append(try JSONValue(parsing: page.json))
      after = page.next
    } while !after.isEmpty && pages.count < 100
    return pages
  }

  static func entries(_ section: String, in pages: [JSONValue]) -> [JSONValue] {
    pages.filter { $0["section"] == .string(section) }.flatMap { page -> [JSONValue] in
      if case .array(let entries)? = page["entries"] { entries } else { [] }
    }
  }

  @Test func `the subject gets all that is held, numbers in full`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man, name: "测试人", mail: "someone@example.org")
      _ = try await identity.add("E12345678", as: "passport", to: man)
      let pages = try await Self.export(of: man, by: try await identity.signedIn(man), identity)
      let sections = pages.compactMap { $0["section"] }
      #expect(
        sections
          == ["subject", "numbers", "contacts", "base", "certificates", "certificateActs", "mandates", "sessions", "history", "reads"]
          .map { .string($0) })
      #expect(pages.allSatisfy { $0["subject"] == .string(man.id) && $0["title"]?["zh"] != nil })
      let own = try #require(Self.entries("subject", in: pages).first)
      #expect(own["name"] == .string("测试人") && own["kind"] == .string("natural") && own["birth"] == .string("1976-06-06"))
      let numbers = Self.entries("numbers", in: pages).compactMap { $0["number"] }
      #expect(numbers == [.string(Synthetic.man), .string("E12345678")])
      #expect(Self.entries("contacts", in: pages).compactMap { $0["address"] } == [.string("someone@example.org")])
    }
  }

  @Test func `of each number it is told when it was added and when it was laid down`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      let registered = identity.bench.clock.microseconds
      identity.bench.clock.set("2026-09-02T10:00")
      _ = try await identity.add("E12345678", as: "passport", to: man)
      let added = identity.bench.clock.microseconds
      identity.bench.clock.set("2026-09-03T10:00")
      _ = try await identity.retire("E12345678", as: "passport", of: man)
      let retired = identity.bench.clock.microseconds
      let numbers = Self.entries("numbers", in: try await Self.export(of: man, by: try await identity.signedIn(man), identity))
      #expect(numbers.map { $0["addedAt"] } == [.integer(registered), .integer(added)])
      #expect(numbers.map { $0["retiredAt"] } == [.null, .integer(retired)])
      #expect(numbers.map { $0["retired"] } == [.bool(false), .bool(true)])
    }
  }

  @Test func `each page is a read of every field, and stands in the ledger that it tells`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      let pages = try await Self.export(of: man, by: try await identity.signedIn(man), identity)
      let reads = try await identity.reads(of: man, by: IdentityBench.auditor)
      #expect(reads.map(\.method) == [String](repeating: "identity.export", count: pages.count))
      let covered = Set(try #require(reads.first).fields)
      #expect(covered.isSuperset(of: ["kind", "name", "numbers", "full_numbers", "contact", "certificates", "reads"]))
      #expect(reads.allSatisfy { Set($0.fields) == covered && $0.purpose?.kind == .ownUse })
      #expect(Self.entries("reads", in: pages).count == pages.count - 1)
    }
  }

  @Test func `a long ledger comes in pages, each read once and in order`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      for _ in 0..<450 { _ = try await identity.read(man, for: .guide, by: IdentityBench.clerk) }
      let pages = try await Self.export(of: man, by: try await identity.signedIn(man), identity)
      let sequences = Self.entries("reads", in: pages).compactMap { entry -> Int? in
        if case .integer(let sequence)? = entry["sequence"] { sequence } else { nil }
      }
      #expect(pages.count == 12 && sequences.count >= 450 && sequences == sequences.sorted() && Set(sequences).count == sequences.count)
    }
  }

  @Test func `the auditor gets what an audit covers: numbers masked, no name and no address`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man, name: "测试人", mail: "someone@example.org")
      let pages = try await Self.export(of: man, for: .audit, by: IdentityBench.auditor, identity)
      let text = pages.map(\.text).joined()
      #expect(text.contains("440*************57"))
      for secret in ["测试人", Synthetic.man, "someone@example.org", "1976-06-06"] { #expect(!text.contains(secret)) }
      #expect(!pages.contains { $0["section"] == .string("contacts") })
    }
  }

  @Test func `nobody exports another's data, nor for another purpose, nor in another role`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      let woman = try await identity.register(Synthetic.woman)
      func code(_ purpose: Purpose?, _ principal: Principal) async throws -> UInt16 {
        try await refusal { () async throws(Refusal) in try await Self.page(of: man, for: purpose, by: principal, identity) }.code
      }
      #expect(try await code(.own, try await identity.signedIn(woman)) == IdentityRefusals.notOwnData.code)
      #expect(try await code(.own, IdentityBench.applicant(man)) == IdentityRefusals.assuranceTooLow.code)
      #expect(try await code(nil, IdentityBench.applicant(man)) == IdentityRefusals.purposeMissing.code)
      #expect(try await code(.guide, IdentityBench.applicant(man)) == IdentityRefusals.purposeNotAllowed.code)
      #expect(try await code(.own, IdentityBench.auditor) == IdentityRefusals.purposeNotAllowed.code)
      for principal in [IdentityBench.clerk, IdentityBench.approver, IdentityBench.service, IdentityBench.operator] {
        #expect(try await code(.own, principal) == BusRefusals.roleMissing.code)
      }
      #expect(try await identity.reads(of: man, by: IdentityBench.auditor).isEmpty)
    }
  }

  @Test(arguments: [
    "x", "reads", "reads:", "reads:-1", "reads:x", "nothing:0", ":0", "reads:0:0", "history:x", "base:x", "base:a b", "base:a b c d",
    "certificateActs:x", "certificateActs:a b", "certificateActs:a -1",
  ])
  func `a page that is none is refused`(after: String) async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      let own = try await identity.signedIn(man)
      let refused = try await refusal { () async throws(Refusal) in try await Self.page(of: man, after: after, by: own, identity) }
      #expect(refused.code == BusRefusals.badRequest.code && refused.detail == "after")
    }
  }

  @Test func `of an erased subject nothing is left but its id and who read`() async throws {
    try await EraseSubjectTests.run { identity in
      let man = try await identity.register(Synthetic.man, name: "测试人")
      _ = try await identity.read(man, for: .guide, by: IdentityBench.clerk)
      try await EraseSubjectTests.erase(man, identity)
      let pages = try await Self.export(of: man, for: .audit, by: IdentityBench.auditor, identity)
      #expect(Self.entries("subject", in: pages).first?["erasedAt"] != nil)
      #expect(Self.entries("numbers", in: pages).isEmpty && Self.entries("contacts", in: pages).isEmpty)
      #expect(Self.entries("reads", in: pages).first?["method"] == .string("identity.read"))
    }
  }

  @Test func `a subject that nobody is, is refused`() async throws {
    try await IdentityBench.run { identity in
      let nobody = Subject.with { $0.id = "nobody" }
      let refused = try await refusal { () async throws(Refusal) in
        try await Self.page(of: nobody, for: .audit, by: IdentityBench.auditor, identity)
      }
      #expect(refused.code == IdentityRefusals.unknownSubject.code)
    }
  }
}
