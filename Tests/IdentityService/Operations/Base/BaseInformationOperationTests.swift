import Bus
import Contracts
import TestKit
import Testing

struct BaseInformationOperationTests {
  func put(
    _ value: String, _ resource: String = "population", asOf: String = "2026-08-01", of subject: Subject, _ identity: IdentityBench,
    by principal: Principal = IdentityBench.service
  ) async throws(Refusal) -> BaseInformationTaken {
    let request = PutBaseInformation.with {
      $0.subject = subject.id
      $0.resource = resource
      $0.provider = "公安局"
      $0.asOf = asOf
      $0.fields = [
        BaseField.with {
          $0.name = "address"
          $0.value = value
        }
      ]
    }
    return try await identity.bench.call(request, as: principal)
  }

  func read(
    _ subject: Subject, for purpose: Purpose = .submission, _ identity: IdentityBench, by principal: Principal = IdentityBench.service
  ) async throws(Refusal) -> [BaseEntry] {
    let request = ReadBaseInformation.with {
      $0.subject = subject.id
      $0.purpose = purpose
    }
    return try await identity.bench.call(request, as: principal).entries
  }

  @Test func `an older date never takes a newer one's place, and resources that disagree stand side by side`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      #expect(try await put("某路 1 号", of: man, identity).taken == 1)
      let late = try await put("某路 9 号", asOf: "2026-07-31", of: man, identity)
      #expect(late.taken == 0 && late.outdated == 1)
      _ = try await put("某路 2 号", "housing", asOf: "2026-06-01", of: man, identity)
      var entries = try await read(man, identity)
      #expect(entries.map(\.value) == ["某路 1 号", "某路 2 号"])
      #expect(entries.map(\.resource) == ["population", "housing"])
      #expect(entries.map(\.asOf) == ["2026-08-01", "2026-06-01"])
      #expect(entries.allSatisfy { $0.provider == "公安局" && $0.name == "address" })
      #expect(try await put("某路 3 号", asOf: "2026-08-02", of: man, identity).taken == 1)
      entries = try await read(man, identity)
      #expect(entries.map(\.value) == ["某路 3 号", "某路 2 号"])
      let history = try await identity.history(of: man).entries
      #expect(history.map(\.kind) == ["registered", "basePut", "basePut", "basePut"])
      #expect(history[1].detail == "population, 2026-08-01")
    }
  }

  @Test func `it is read for filing and handling and by the subject, and each read is seen`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      _ = try await put("某路 1 号", of: man, identity)
      _ = try await read(man, for: .handling("case-1", "review"), identity, by: IdentityBench.approver)
      #expect(try await read(man, for: .own, identity, by: IdentityBench.applicant(man)).count == 1)
      for (purpose, principal) in [(Purpose.guide, IdentityBench.clerk), (.audit, IdentityBench.auditor)] {
        let refused = try await refusal { () async throws(Refusal) in try await read(man, for: purpose, identity, by: principal) }
        #expect(refused.code == IdentityRefusals.purposeNotAllowed.code)
      }
      let reads = try await identity.reads(of: man, by: IdentityBench.auditor)
      #expect(reads.map(\.fields) == [["base"], ["base"]])
      #expect(reads.map(\.method) == ["identity.baseInformation", "identity.baseInformation"])
    }
  }

  @Test func `a merge shows the base information of both, and what comes meanwhile is of the one that stays`() async throws {
    try await IdentityBench.run { identity in
      let one = try await identity.register(FindDuplicatesTests.first)
      let other = try await identity.register(FindDuplicatesTests.second)
      _ = try await put("某路 1 号", of: one, identity)
      _ = try await put("某路 2 号", "housing", of: other, identity)
      try await identity.merge(other, into: one)
      #expect(try await put("某路 3 号", "tax", of: other, identity).subject == one.id)
      #expect(Set(try await read(other, identity).map(\.value)) == ["某路 1 号", "某路 2 号", "某路 3 号"])
      try await identity.unmerge(other)
      #expect(try await read(other, identity).map(\.value) == ["某路 2 号"])
      #expect(try await read(one, identity).map(\.value).sorted() == ["某路 1 号", "某路 3 号"])
    }
  }

  @Test func `what is not acceptable, an unknown subject and a clerk are refused`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      let bad = try await refusal { () async throws(Refusal) in try await put("x", asOf: "2027-01-01", of: man, identity) }
      #expect(bad.code == IdentityRefusals.badBaseInformation.code && bad.detail == "asOf")
      let nobody = Subject.with { $0.id = "nobody" }
      let unknown = try await refusal { () async throws(Refusal) in try await put("x", of: nobody, identity) }
      #expect(unknown.code == IdentityRefusals.unknownSubject.code)
      let unread = try await refusal { () async throws(Refusal) in try await read(nobody, identity) }
      #expect(unread.code == IdentityRefusals.unknownSubject.code)
      let clerk = try await refusal { () async throws(Refusal) in try await put("x", of: man, identity, by: IdentityBench.clerk) }
      #expect(clerk.code == BusRefusals.roleMissing.code)
    }
  }
}
