import Bus
import Contracts
import TestKit
import Testing

struct ContactPointsTests {
  /// Another code than the one given, of the same form.
  static func wrong(_ code: String) -> String { code == "000000" ? "000001" : "000000" }

  @Test func `until the code comes back the point of before is used, and from then on the new one`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man, mail: "before@example.org")
      let own = IdentityBench.applicant(man)
      let state = try await identity.put("after@example.org", of: man, by: own)
      #expect(state.isPending && !state.isVerified && state.triesLeft == 5)
      #expect(state.codeUntil == identity.bench.clock.microseconds + 600_000_000)
      var contact = try await identity.contact(of: man)
      #expect(contact.mail == "before@example.org" && !contact.isMailVerified)
      let code = try await identity.code(of: man)
      #expect(code.address == "after@example.org" && code.language == "zh" && code.code.count == 6)
      let verified = try await identity.verify(code.code, of: man, by: own)
      #expect(verified.isVerified && !verified.isPending && verified.codeUntil == 0)
      contact = try await identity.contact(of: man)
      #expect(contact.mail == "after@example.org" && contact.isMailVerified)
      _ = try await identity.put("138 0013 8000", .phone, of: man, by: own)
      #expect(try await identity.contact(of: man).phone.isEmpty)
      _ = try await identity.verify(try await identity.code(.phone, of: man).code, .phone, of: man, by: own)
      #expect(try await identity.contact(of: man).phone == "+8613800138000")
      let removal = RemoveContact.with {
        $0.subject = man.id
        $0.kind = .mail
      }
      #expect(try await identity.bench.call(removal, as: own).isVerified == false)
      contact = try await identity.contact(of: man)
      #expect(contact.mail == "before@example.org" && !contact.isMailVerified && !contact.phone.isEmpty)
      #expect(
        try await identity.history(of: man).entries.map(\.kind)
          == ["registered", "contactPut", "contactVerified", "contactPut", "contactVerified", "contactRemoved"])
    }
  }

  @Test func `a wrong code is answered and counts, and after five the point waits no more`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      _ = try await identity.put("someone@example.org", of: man)
      let code = try await identity.code(of: man).code
      for left in [4, 3, 2, 1, 0] {
        let state = try await identity.verify(Self.wrong(code), of: man)
        #expect(!state.isVerified && state.triesLeft == left && state.isPending == (left > 0))
      }
      for _ in 0..<2 {
        let refused = try await refusal { () async throws(Refusal) in try await identity.verify(code, of: man) }
        #expect(refused.code == IdentityRefusals.codeNotWaited.code)
      }
      let unread = try await refusal { () async throws(Refusal) in try await identity.code(of: man) }
      #expect(unread.code == IdentityRefusals.codeNotWaited.code)
      #expect(try await identity.contact(of: man).mail.isEmpty)
    }
  }

  @Test func `a code holds for ten minutes, and the next is made after one`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      _ = try await identity.put("someone@example.org", of: man)
      let soon = try await refusal { () async throws(Refusal) in try await identity.put("other@example.org", of: man) }
      #expect(soon.code == IdentityRefusals.codeTooSoon.code && soon.detail == "60 s")
      // Another kind is another matter.
      _ = try await identity.put("13800138000", .phone, of: man)
      let first = try await identity.code(of: man).code
      identity.bench.clock.set("2026-09-01T10:10")
      let late = try await refusal { () async throws(Refusal) in try await identity.verify(first, of: man) }
      #expect(late.code == IdentityRefusals.codeNotWaited.code)
      _ = try await identity.put("other@example.org", of: man)
      let second = try await identity.code(of: man)
      #expect(second.address == "other@example.org")
      #expect(try await identity.verify(second.code, of: man).isVerified)
    }
  }

  @Test func `who removes a point that waits gets no code the sooner`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      _ = try await identity.put("someone@example.org", of: man)
      let code = try await identity.code(of: man).code
      let removal = RemoveContact.with {
        $0.subject = man.id
        $0.kind = .mail
      }
      #expect(try await identity.bench.call(removal, as: IdentityBench.clerk).isPending == false)
      _ = try await identity.bench.call(removal, as: IdentityBench.clerk)
      #expect(try await identity.history(of: man).entries.map(\.kind) == ["registered", "contactPut", "contactRemoved"])
      let spent = try await refusal { () async throws(Refusal) in try await identity.verify(code, of: man) }
      #expect(spent.code == IdentityRefusals.codeNotWaited.code)
      let soon = try await refusal { () async throws(Refusal) in try await identity.put("someone@example.org", of: man) }
      #expect(soon.code == IdentityRefusals.codeTooSoon.code)
      identity.bench.clock.set("2026-09-01T10:01")
      #expect(try await identity.put("someone@example.org", of: man).isPending)
    }
  }

  @Test func `one that is verified needs no code again`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      _ = try await identity.put("someone@example.org", of: man)
      _ = try await identity.verify(try await identity.code(of: man).code, of: man)
      let again = try await identity.put("someone@Example.org", of: man)
      #expect(again.isVerified && !again.isPending)
      let due = try await identity.events().filter { $0.kind == "identity.contactCodeDue" }
      #expect(due.count == 1)
      let told = try ContactCodeDue(decoding: due[0].payload)
      #expect(told.subject == man.id && told.kind == .mail)
    }
  }

  @Test func `an applicant names and verifies the own points alone, and the code is for services`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      let woman = try await identity.register(Synthetic.woman)
      let stranger = IdentityBench.applicant(woman)
      _ = try await identity.put("someone@example.org", of: man)
      let notOwn = IdentityRefusals.notOwnData.code
      let put = try await refusal { () async throws(Refusal) in try await identity.put("x@example.org", of: man, by: stranger) }
      #expect(put.code == notOwn)
      let verified = try await refusal { () async throws(Refusal) in try await identity.verify("123456", of: man, by: stranger) }
      #expect(verified.code == notOwn)
      let removal = RemoveContact.with {
        $0.subject = man.id
        $0.kind = .mail
      }
      let removed = try await refusal { () async throws(Refusal) in try await identity.bench.call(removal, as: stranger) }
      #expect(removed.code == notOwn)
      let nobody = Subject.with { $0.id = "nobody" }
      let guessed = try await refusal { () async throws(Refusal) in try await identity.put("x@example.org", of: nobody, by: stranger) }
      #expect(guessed.code == notOwn)
      let unknown = try await refusal { () async throws(Refusal) in try await identity.put("x@example.org", of: nobody) }
      #expect(unknown.code == IdentityRefusals.unknownSubject.code)
      for principal in [IdentityBench.clerk, IdentityBench.applicant(man), IdentityBench.operator] {
        let refused = try await refusal { () async throws(Refusal) in try await identity.code(of: man, by: principal) }
        #expect(refused.code == BusRefusals.roleMissing.code)
      }
      let auditor = try await refusal { () async throws(Refusal) in
        try await identity.put("x@example.org", of: man, by: IdentityBench.auditor)
      }
      #expect(auditor.code == BusRefusals.roleMissing.code)
      _ = try await identity.code(of: man)
      let reads = try await identity.reads(of: man, by: IdentityBench.applicant(man))
      #expect(reads.map(\.method) == ["identity.contactCode"])
      #expect(reads.map(\.duty) == ["verification"] && reads.map(\.fields) == [["contact"]])
    }
  }

  @Test func `what is no address, no number and no kind is refused`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      func code(_ address: String, _ kind: ContactKind) async throws -> UInt16 {
        try await refusal { () async throws(Refusal) in try await identity.put(address, kind, of: man) }.code
      }
      #expect(try await code("13800138000", .mail) == IdentityRefusals.badContact.code)
      #expect(try await code("someone@example.org", .phone) == IdentityRefusals.badPhone.code)
      #expect(try await code("someone@example.org", .unspecified) == BusRefusals.badRequest.code)
      let none = try await refusal { () async throws(Refusal) in try await identity.verify("123456", .phone, of: man) }
      #expect(none.code == IdentityRefusals.codeNotWaited.code)
    }
  }

  @Test func `who was merged names the points of the one that stays, which come first`() async throws {
    try await IdentityBench.run { identity in
      let (one, other) = try await identity.mergedWithContact("other@example.org")
      #expect(try await identity.contact(of: one).mail == "other@example.org")
      #expect(try await identity.put("one@example.org", of: other, by: IdentityBench.applicant(other)).subject == one.id)
      _ = try await identity.verify(try await identity.code(of: other).code, of: one, by: IdentityBench.applicant(other))
      #expect(try await identity.contact(of: other).mail == "one@example.org")
      try await identity.unmerge(other)
      #expect(try await identity.contact(of: other).mail == "other@example.org")
      #expect(try await identity.contact(of: one).mail == "one@example.org")
    }
  }
}
