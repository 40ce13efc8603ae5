import Bus
import Contracts
import TestKit
import Testing

/// What else has to do with a subject follows its merge, and parts again with it.
struct MergedElsewhereTests {
  @Test func `a mandate of the merged one is that of the one that stays, on either side, until they part`() async throws {
    try await MergeSubjectsTests.run { twice in
      let (identity, stays, merged) = (twice.identity, twice.stays, twice.merged)
      let woman = try await identity.register(Synthetic.woman, name: "代理人")
      let given = try await identity.grant(.agent, woman, for: merged, until: "2027-06-01")
      let held = try await identity.grant(.agent, merged, for: woman, until: "2027-06-01")
      #expect(try await !identity.mayAct(woman, for: stays).allowed)
      try await identity.merge(merged, into: stays)
      for id in [stays, merged] {
        #expect(try await identity.mayAct(woman, for: id).allowed)
        #expect(try await identity.mayAct(id, for: woman).allowed)
        let list = try await identity.mandates(of: id, by: IdentityBench.applicant(stays))
        #expect(list.given.map(\.id) == [given.id] && list.held.map(\.id) == [held.id])
        #expect(list.given.map(\.subject) == [stays.id] && list.held.map(\.agent) == [stays.id])
      }
      let reader = IdentityBench.applicant(woman, for: stays)
      #expect(try await identity.read(merged, for: .own, by: reader).id == stays.id)
      try await identity.unmerge(merged)
      #expect(try await !identity.mayAct(woman, for: stays).allowed)
      #expect(try await identity.mayAct(woman, for: merged).allowed)
      try await identity.merge(merged, into: stays)
      _ = try await identity.revoke(given, by: IdentityBench.applicant(stays))
      #expect(try await !identity.mayAct(woman, for: merged).allowed)
    }
  }

  @Test func `a session of the merged one signs in the one that stays, who sees and ends it`() async throws {
    try await MergeSubjectsTests.run { twice in
      let (identity, stays, merged) = (twice.identity, twice.stays, twice.merged)
      let opened = try await identity.open(merged, .document, "passport", device: "电话")
      try await identity.merge(merged, into: stays)
      #expect(try await identity.standing(of: opened.session).subject == stays.id)
      for id in [stays, merged] {
        let reader = IdentityBench.applicant(id, in: opened)
        let numbers = try await identity.read(stays, "full_numbers", for: .own, by: reader).identifiers.map(\.number)
        #expect(numbers == [Synthetic.man, "E12345678"])
        #expect(try await identity.sessions(of: id, by: IdentityBench.auditor).map(\.device) == ["电话"])
      }
      let stranger = IdentityBench.applicant(try await identity.register(Synthetic.woman), in: opened)
      let refused = try await refusal { () async throws(Refusal) in try await identity.read(stays, for: .own, by: stranger) }
      #expect(refused.code == IdentityRefusals.sessionNotStanding.code)
      #expect(try await identity.end(of: stays, by: IdentityBench.applicant(stays)) == 1)
      #expect(try await identity.standing(of: opened.session).state == .ended)
    }
  }

  @Test func `a case that was filed under the merged id is a reason to read about the one that stays`() async throws {
    try await MergeSubjectsTests.run { twice in
      let (identity, stays, merged) = (twice.identity, twice.stays, twice.merged)
      try await identity.stand("case-7", of: merged)
      let purpose = Purpose.handling("case-7", "review")
      let early = try await refusal { () async throws(Refusal) in try await identity.read(stays, for: purpose, by: IdentityBench.approver) }
      #expect(early.code == IdentityRefusals.noReasonInCase.code)
      try await identity.merge(merged, into: stays)
      for id in [stays, merged] { #expect(try await identity.read(id, for: purpose, by: IdentityBench.approver).id == stays.id) }
    }
  }

  @Test func `a certificate of the merged one is genuine by either name, and found by the number of the one that stays`() async throws {
    try await MergeSubjectsTests.run { twice in
      let (identity, stays, merged) = (twice.identity, twice.stays, twice.merged)
      let issued = try await identity.issue(to: merged)
      let identifier = try await identity.certificate(issued, for: .audit, by: IdentityBench.auditor).identifier
      try await identity.merge(merged, into: stays)
      for (name, number) in [("Ceshi Ren", ""), ("测试人", ""), ("", Synthetic.man)] {
        let request = VerifyCertificate.with {
          ($0.identifier, $0.type) = (identifier, issued.type)
          ($0.name, $0.number) = (name, number)
        }
        #expect(try await identity.bench.call(request, as: IdentityBench.clerk).confirmed, "\(name)")
      }
      let request = ReadCertificate.with {
        ($0.type, $0.number, $0.purpose) = (issued.type, Synthetic.man, .audit)
      }
      #expect(try await identity.bench.call(request, as: IdentityBench.auditor).certificate == issued)
    }
  }

  @Test func `a contact point that came with a merge is removed with the rest`() async throws {
    try await MergeSubjectsTests.run { twice in
      let (identity, stays, merged) = (twice.identity, twice.stays, twice.merged)
      _ = try await identity.put("13800138000", .phone, of: merged)
      _ = try await identity.verify(try await identity.code(.phone, of: merged).code, .phone, of: merged)
      try await identity.merge(merged, into: stays)
      #expect(try await identity.contact(of: stays).phone == "+8613800138000")
      let remove = RemoveContact.with { ($0.subject, $0.kind) = (stays.id, .phone) }
      _ = try await identity.bench.call(remove, as: IdentityBench.applicant(stays))
      for subject in [stays, merged] { #expect(try await identity.contact(of: subject).phone.isEmpty) }
      #expect(try await !identity.bench.call(remove, as: IdentityBench.applicant(stays)).isVerified)
      #expect(try await identity.history(of: stays).entries.map(\.kind).count { $0 == "contactRemoved" } == 1)
      // Who was taken to be the other has what they had.
      try await identity.unmerge(merged)
      #expect(try await identity.contact(of: merged).phone == "+8613800138000")
      #expect(try await identity.contact(of: stays).phone.isEmpty)
    }
  }

  @Test func `a contact point removed after a merge is exported as not verified, and matches nobody's until they part`() async throws {
    try await MergeSubjectsTests.run { twice in
      let (identity, stays, merged) = (twice.identity, twice.stays, twice.merged)
      let woman = try await identity.register(Synthetic.woman, name: "别人")
      for subject in [merged, woman] {
        _ = try await identity.put("13800138000", .phone, of: subject)
        _ = try await identity.verify(try await identity.code(.phone, of: subject).code, .phone, of: subject)
      }
      func exported() async throws -> [JSONValue] {
        let pages = try await ExportSubjectTests.export(of: stays, by: try await identity.signedIn(stays), identity)
        return ExportSubjectTests.entries("contacts", in: pages).filter { $0["kind"] == .string("phone") }.compactMap { $0["verified"] }
      }
      try await identity.merge(merged, into: stays)
      #expect(try await exported() == [.bool(true)])
      #expect(try await identity.duplicates(of: woman).duplicates.map(\.candidate) == [stays.id])
      let remove = RemoveContact.with { ($0.subject, $0.kind) = (stays.id, .phone) }
      _ = try await identity.bench.call(remove, as: IdentityBench.applicant(stays))
      #expect(try await exported() == [.bool(false)])
      #expect(try await identity.duplicates(of: woman).duplicates.isEmpty)
      try await identity.unmerge(merged)
      #expect(try await identity.duplicates(of: woman).duplicates.map(\.candidate) == [merged.id])
    }
  }

  @Test func `what was removed before a merge hides nothing of who comes with it`() async throws {
    try await MergeSubjectsTests.run { twice in
      let (identity, stays, merged) = (twice.identity, twice.stays, twice.merged)
      for subject in [stays, merged] {
        _ = try await identity.put("13800138000", .phone, of: subject)
        _ = try await identity.verify(try await identity.code(.phone, of: subject).code, .phone, of: subject)
      }
      let remove = RemoveContact.with { ($0.subject, $0.kind) = (stays.id, .phone) }
      _ = try await identity.bench.call(remove, as: IdentityBench.applicant(stays))
      try await identity.merge(merged, into: stays)
      #expect(try await identity.contact(of: stays).phone == "+8613800138000")
    }
  }

  @Test func `an erasure is of all ids that mean the subject, and waits for the cases of each`() async throws {
    try await EraseSubjectTests.run { identity in
      let stays = try await identity.register(Synthetic.man)
      let merged = try await identity.register(FindDuplicatesTests.second, name: "另一个")
      let other = try await identity.register(Synthetic.company, kind: .legal, name: "测试公司")
      try await identity.merge(merged, into: stays)
      _ = try await identity.put("someone@example.org", of: stays)
      let mandate = try await identity.grant(.clerk, merged, for: other)
      let opened = try await identity.open(stays)
      try await EraseSubjectTests.erase(merged, identity)
      for number in [Synthetic.man, FindDuplicatesTests.second] {
        let refused = try await refusal { () async throws(Refusal) in try await identity.resolve(number) }
        #expect(refused.code == IdentityRefusals.unknownSubject.code)
      }
      #expect(try await identity.standing(of: opened.session).state == .unknown)
      #expect(try await !identity.mayAct(merged, for: other).allowed)
      #expect(try await identity.mandates(of: other, for: .audit, all: true, by: IdentityBench.auditor).given.map(\.id) == [mandate.id])
      #expect(try await identity.events("identity.subjectErased").map(\.subject).sorted() == [merged.id, stays.id].sorted())
      let late = try await refusal { () async throws(Refusal) in try await identity.put("a@example.org", of: stays) }
      #expect(late.code == IdentityRefusals.unknownSubject.code)
      let given = try await refusal { () async throws(Refusal) in try await identity.issue(to: merged) }
      #expect(given.code == IdentityRefusals.unknownSubject.code)
      // Another time says the same, and does nothing more.
      try await EraseSubjectTests.erase(stays, identity)
      #expect(try await identity.events("identity.subjectErased").count == 2)
    }
  }
}
