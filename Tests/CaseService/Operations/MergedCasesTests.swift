import Bus
import Contracts
import IdentityService
import Logging
import Store
import TestKit
import Testing

@testable import CaseService

/// Against the identity service itself.
@Suite("Cases of one who has two ids", .timeLimit(.minutes(5)))
struct MergedCasesTests {
  typealias Items = SampleItems

  /// What one who is nobody's relation is refused with, for each way to a case.
  private func refusals(_ cases: CaseBench, _ view: CaseView, to principal: Principal) async -> Set<String?> {
    var refused: Set<String?> = []
    refused.insert(await refusal { try await cases.get(view.id, as: principal) }?.name)
    refused.insert(await refusal { try await cases.history(view.id, as: principal) }?.name)
    refused.insert(await refusal { try await cases.list(of: view.subject, as: principal) }?.name)
    refused.insert(await refusal { try await cases.supply(view.id, [], by: principal) }?.name)
    refused.insert(await refusal { try await cases.submit(Items.forAll, for: view.subject, by: principal) }?.name)
    refused.insert(await refusal { try await cases.withdraw(view.id, by: principal) }?.name)
    return refused
  }

  @Test func `both ids list the cases of both, newest first, page by page, and each case keeps its own`() async throws {
    try await Twice.with { twice in
      var filed: [CaseView] = []
      for subject in [twice.stays, twice.merged, twice.merged, twice.stays, twice.merged] {
        filed.insert(try await twice.cases.submit(Items.forAll, for: subject), at: 0)
      }
      #expect(try await twice.list(twice.stays).count == 2)
      try await twice.merge(having: 5)
      for id in [twice.stays, twice.merged] {
        for reader in [CaseBench.applicant(twice.stays), CaseBench.applicant(twice.merged), CaseBench.clerk] {
          #expect(try await twice.cases.list(of: id, as: reader) == filed)
        }
        let first = try await twice.cases.list(of: id) { $0.limit = 2 }
        #expect(first == Array(filed[..<2]))
        let rest = try await twice.cases.list(of: id) {
          $0.limit = 3
          $0.before = first[1].id
        }
        #expect(rest == Array(filed[2...]))
        #expect(try await twice.cases.list(of: id) { $0.state = .decided }.isEmpty)
      }
    }
  }

  @Test func `each id reads and acts on the cases of both, and the history keeps who did`() async throws {
    try await Twice.with { twice in
      let cases = twice.cases
      let (own, other) = (
        try await cases.submit(Items.forAll, for: twice.stays), try await cases.submit(Items.forAll, for: twice.merged)
      )
      #expect(await refusals(cases, other, to: CaseBench.applicant(twice.stays)) == ["case.notOwnCase"])
      try await twice.merge(having: 2)
      for (view, principal) in [(other, CaseBench.applicant(twice.stays)), (own, CaseBench.applicant(twice.merged))] {
        #expect(try await cases.get(view.id, as: principal) == view)
        let owed = await refusal { try await cases.supply(view.id, [], by: principal) }
        #expect(owed?.name == "case.nothingOwed")
        let withdrawn = try await cases.withdraw(view.id, by: principal)
        #expect(withdrawn.state == .withdrawn && withdrawn.subject == view.subject)
        #expect(try await cases.history(view.id, as: principal).last?.principal == principal.id)
      }
      let filed = try await cases.submit(Items.forAll, for: twice.merged, by: CaseBench.applicant(twice.stays))
      #expect(filed.subject == twice.merged)
    }
  }

  @Test func `a stranger still may not, whatever was merged`() async throws {
    try await Twice.with { twice in
      let (own, other) = (
        try await twice.cases.submit(Items.forAll, for: twice.stays), try await twice.cases.submit(Items.forAll, for: twice.merged)
      )
      try await twice.merge(having: 2)
      for view in [own, other] {
        #expect(await refusals(twice.cases, view, to: CaseBench.applicant("stranger")) == ["case.notOwnCase"])
      }
    }
  }

  @Test func `an un-merge parts them again, with what each had filed`() async throws {
    try await Twice.with { twice in
      let cases = twice.cases
      let own = try await cases.submit(Items.forAll, for: twice.stays)
      let other = try await cases.submit(Items.forAll, for: twice.merged)
      try await twice.merge(having: 2)
      try await twice.part(leaving: 1)
      #expect(try await twice.list(twice.stays) == [own.id])
      #expect(try await twice.list(twice.merged) == [other.id])
      #expect(await refusals(cases, other, to: CaseBench.applicant(twice.stays)) == ["case.notOwnCase"])
      #expect(await refusals(cases, own, to: CaseBench.applicant(twice.merged)) == ["case.notOwnCase"])
      for view in [own, other] { #expect(try await cases.get(view.id, as: CaseBench.applicant(view.subject)) == view) }
      #expect(try await cases.withdraw(other.id, by: CaseBench.applicant(twice.merged)).state == .withdrawn)
      try await twice.merge(having: 2)
      #expect(try await twice.list(twice.merged) == [other.id, own.id])
    }
  }

  @Test func `who acts for the one that stays acts on the cases of both, until they part`() async throws {
    try await Twice.with { twice in
      let cases = twice.cases
      let agent = try await Twice.register(cases, "代理人", passport: "E87654321")
      let mandate = GrantMandate.with {
        $0.subject = twice.stays
        $0.agent = agent
        $0.kind = .agent
        $0.ground = .document
        $0.until = "2026-12-31"
      }
      _ = try await cases.call(mandate, as: CaseBench.clerk)
      let views = [
        try await cases.submit(Items.forAll, for: twice.merged), try await cases.submit(Items.forAll, for: twice.merged),
      ]
      let acting = CaseBench.applicant(agent, for: twice.stays)
      #expect(await refusals(cases, views[0], to: CaseBench.applicant(agent)) == ["case.notOwnCase"])
      #expect(await refusal { try await cases.get(views[0].id, as: acting) }?.name == "case.notOwnCase")
      try await twice.merge(having: 2)
      #expect(await refusals(cases, views[0], to: CaseBench.applicant(agent)) == ["case.notOwnCase"])
      #expect(try await cases.list(of: twice.stays, as: acting).map(\.id) == [views[1].id, views[0].id])
      #expect(try await cases.withdraw(views[0].id, by: acting).state == .withdrawn)
      try await twice.part(leaving: 0)
      #expect(await refusal { try await cases.withdraw(views[1].id, by: acting) }?.name == "case.notOwnCase")
    }
  }

  @Test func `a session that was opened under the merged id stands for either`() async throws {
    try await Twice.with { twice in
      let cases = twice.cases
      let view = try await cases.submit(Items.forAll, for: twice.merged)
      _ = try await cases.submit(Items.forAll, for: twice.stays)
      let request = OpenSession.with {
        $0.subject = twice.merged
        $0.proof = .document
        $0.evidence = "passport"
      }
      let session = try await cases.call(request, as: CaseBench.clerk).session
      try await twice.merge(having: 2)
      for id in [twice.stays, twice.merged] {
        #expect(try await cases.get(view.id, as: CaseBench.applicant(id, in: session)) == view)
      }
      let stranger = CaseBench.applicant("stranger", in: session)
      #expect(await refusal { try await cases.get(view.id, as: stranger) }?.name == "identity.sessionNotStanding")
    }
  }

  @Test func `what was heard outlives a restart, and to hear it all again changes nothing`() async throws {
    let directory = TemporaryDirectory.make()
    let first = try await CaseBench(directory: directory, identity: IdentityService.self)
    let twice = try await Twice(first)
    for subject in [twice.stays, twice.merged] { _ = try await first.submit(Items.forAll, for: subject) }
    try await twice.merge(having: 2)
    try await twice.part(leaving: 1)
    try await twice.merge(having: 2)
    let (views, events) = (try await first.list(of: twice.merged), try await first.events())
    await first.bench.stop()
    for isHeardAgain in [false, true] {
      if isHeardAgain { try await Twice.forget("store_cursor", in: directory) }
      let next = try await CaseBench(directory: directory, identity: IdentityService.self)
      if !isHeardAgain { #expect(try await next.list(of: twice.stays, as: CaseBench.applicant(twice.merged)) == views) }
      // Once another merge is heard, all before it is.
      let number = isHeardAgain ? "0000001" : "0000002"
      try await Twice(next, first: "F\(number)", second: "G\(number)").mark()
      for id in [twice.stays, twice.merged] {
        for reader in [twice.stays, twice.merged] { #expect(try await next.list(of: id, as: CaseBench.applicant(reader)) == views) }
      }
      #expect(try await next.events().prefix(events.count) == events[...])
      await next.bench.stop()
    }
  }

  /// As it is where the suite was upgraded: the service followed already when it began to keep merges.
  @Test func `merges that it has passed by are learnt when it begins to keep them, and later ones are heard`() async throws {
    let directory = TemporaryDirectory.make()
    let first = try await CaseBench(directory: directory, identity: IdentityService.self)
    let twice = try await Twice(first)
    for subject in [twice.stays, twice.merged] { _ = try await first.submit(Items.forAll, for: subject) }
    try await twice.merge(having: 2)
    let views = try await first.list(of: twice.merged)
    await first.bench.stop()
    let store = try await KeptCaseTests.open(directory)
    let cursor = try await store.write { transaction in
      try transaction.execute("DELETE FROM merged_subject")
      try transaction.execute("DELETE FROM store_cursor WHERE follower <> 'identity'")
      return try transaction.cursor(of: "identity")
    }
    await store.close()
    #expect(cursor > 0)
    let next = try await CaseBench(directory: directory, identity: IdentityService.self)
    let again = Twice(next, stays: twice.stays, merged: twice.merged)
    try await again.hear(2)
    #expect(try await next.list(of: twice.stays, as: CaseBench.applicant(twice.merged)) == views)
    try await again.part(leaving: 1)
    try await again.merge(having: 2)
    await next.bench.stop()
  }

  @Test func `a service that begins when the log was shortened already learns of merges of before, and follows from there`() async throws {
    let directory = TemporaryDirectory.make()
    let before = try await TestBench(directory: directory)
    try await before.host(IdentityService.self)
    func register(_ passport: String) async throws -> String {
      let request = RegisterSubject.with {
        ($0.kind, $0.name) = (.natural, "测试人")
        $0.identifiers = [IdentifierEntry.with { ($0.kind, $0.number) = ("passport", passport) }]
      }
      return try await before.call(request, as: CaseBench.clerk).id
    }
    let (stays, merged) = (try await register("E12345678"), try await register("E23456789"))
    let merge = MergeSubjects.with { ($0.stays, $0.merged, $0.ground) = (stays, merged, "护照核对一致") }
    _ = try await before.call(merge, as: CaseBench.clerk)
    // The newest event is always kept, so that another comes after the merge.
    _ = try await register("E34567890")
    await before.stop()
    let store = try await Store.open(
      StoreConfiguration(try await TestStore.location(for: directory), service: "identity"), migrations: IdentityService.migrations,
      logger: Logger(label: "test"))
    let forgotten = try await store.write { try $0.forgetEvents(before: .max, limit: 100) }
    await store.close()
    #expect(forgotten == 3)
    let cases = try await CaseBench(directory: directory, identity: IdentityService.self)
    let twice = Twice(cases, stays: stays, merged: merged)
    for subject in [stays, merged] { _ = try await cases.submit(Items.forAll, for: subject) }
    try await twice.hear(2)
    try await twice.part(leaving: 1)
    await cases.bench.stop()
  }
}
