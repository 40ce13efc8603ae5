import Bus
import Contracts
import TestKit
import Testing

/// A session of the lowest level is opened by a code that came to a contact point of which it is known whose it is.
struct ContactProofTests {
  /// The refusal of a session by a code.
  static func tried(_ code: String, of subject: Subject, _ identity: IdentityBench) async throws -> String {
    try await refused { () async throws(Refusal) in
      try await identity.open(subject, .contactCode, code, by: IdentityBench.backend)
    }
  }

  static let notTaken = "identity.proofNotTaken: contact_code"

  @Test func `a code that came to a verified point opens a session, once, and leaves the point as it was`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      let code = try await identity.codeForSession(of: man)
      #expect(try await identity.code(of: man).address == "someone@example.org")
      let session = try await identity.open(man, .contactCode, code, by: IdentityBench.backend)
      #expect(try await identity.standing(of: session.session).level == 1)
      #expect(try await Self.tried(code, of: man, identity) == Self.notTaken)
      let contact = try await identity.contact(of: man)
      #expect(contact.mail == "someone@example.org" && contact.isMailVerified)
      #expect(try await identity.history(of: man).entries.map(\.kind) == ["registered", "contactPut", "contactVerified"])
    }
  }

  @Test func `who has no verified point is sent no code, and one that went to another address opens nothing`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man, mail: "said@example.org")
      let mail = try await refusal { () async throws(Refusal) in try await identity.put("", of: man, by: IdentityBench.backend) }
      let phone = try await refusal { () async throws(Refusal) in try await identity.put("", .phone, of: man, by: IdentityBench.backend) }
      #expect([mail.code, phone.code] == [IdentityRefusals.badContact.code, IdentityRefusals.badPhone.code])
      #expect(try await Self.tried("", of: man, identity) == Self.notTaken)
      // Of an address that waits nobody knows whose it is.
      _ = try await identity.put("someone@example.org", of: man)
      let first = try await identity.code(of: man).code
      #expect(try await Self.tried(first, of: man, identity) == Self.notTaken)
      #expect(try await identity.verify(first, of: man).isVerified)
      _ = try await identity.put("another@example.org", of: man)
      let second = try await identity.code(of: man).code
      #expect(try await Self.tried(second, of: man, identity) == Self.notTaken)
      #expect(try await identity.verify(ContactPointsTests.wrong(second), of: man).triesLeft == 4)
    }
  }

  @Test func `a wrong code counts though it is refused, and after five the right one opens nothing`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      let code = try await identity.codeForSession(of: man)
      for _ in 0..<5 { #expect(try await Self.tried(ContactPointsTests.wrong(code), of: man, identity) == Self.notTaken) }
      #expect(try await Self.tried(code, of: man, identity) == Self.notTaken)
      let soon = try await refusal { () async throws(Refusal) in try await identity.put("", of: man, by: IdentityBench.backend) }
      #expect(soon.code == IdentityRefusals.codeTooSoon.code)
      identity.bench.clock.set("2026-09-01T10:01")
      #expect(try await identity.openByCode(man).level == 1)
    }
  }

  @Test func `a code opens a session for ten minutes and no longer`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      let code = try await identity.codeForSession(of: man)
      identity.bench.clock.set("2026-09-01T10:10")
      #expect(try await Self.tried(code, of: man, identity) == Self.notTaken)
    }
  }

  @Test func `a point that came with a merge will do, for both ids`() async throws {
    try await IdentityBench.run { identity in
      let (one, other) = try await identity.mergedWithContact("other@example.org")
      for subject in [one, other] {
        _ = try await identity.put("", of: subject, by: IdentityBench.backend)
        let code = try await identity.code(of: subject)
        #expect(code.address == "other@example.org")
        #expect(try await identity.open(subject, .contactCode, code.code, by: IdentityBench.backend).level == 1)
      }
    }
  }

  @Test func `a code that waits when the merge is undone is spent where it went to the other's point, and else waits on`() async throws {
    try await IdentityBench.run { identity in
      let (one, other) = try await identity.mergedWithContact("other@example.org")
      _ = try await identity.put("", of: one, by: IdentityBench.backend)
      _ = try await identity.put("13800138000", .phone, of: one)
      let code = try await identity.code(of: one)
      #expect(code.address == "other@example.org")
      try await identity.unmerge(other)
      let unread = try await refusal { () async throws(Refusal) in try await identity.code(of: one) }
      let unverified = try await refusal { () async throws(Refusal) in try await identity.verify(code.code, of: one) }
      #expect([unread.code, unverified.code] == Array(repeating: IdentityRefusals.codeNotWaited.code, count: 2))
      #expect(try await identity.contact(of: one).mail.isEmpty)
      let pages = try await ExportSubjectTests.export(of: one, by: try await identity.signedIn(one), identity)
      #expect(ExportSubjectTests.entries("contacts", in: pages).compactMap { $0["address"] } == [.string("+8613800138000")])
      // It was made a moment ago all the same.
      let soon = try await refusal { () async throws(Refusal) in try await identity.put("one@example.org", of: one) }
      #expect(soon.code == IdentityRefusals.codeTooSoon.code)
      #expect(try await identity.code(.phone, of: one).address == "+8613800138000")
      #expect(try await identity.contact(of: other).mail == "other@example.org")
    }
  }
}
