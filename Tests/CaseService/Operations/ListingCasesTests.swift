import Bus
import Contracts
import ServiceKit
import TestKit
import Testing

@testable import CaseService

@Suite("case.list of many")
struct ListingCasesTests {
  typealias Items = SampleItems

  static let auditor = Principal(id: "auditor-1", role: .auditor, channel: "command-line")

  static func page(
    _ cases: CaseBench, as principal: Principal = CaseBench.approver, _ change: (inout ListCases) -> Void
  ) async throws -> CaseList {
    var request = ListCases.with { $0.purpose = .usual(of: principal) }
    change(&request)
    return try await cases.call(request, as: principal)
  }

  private func list(_ cases: CaseBench, _ change: (inout ListCases) -> Void) async throws -> [String] {
    try await Self.page(cases, change).cases.map(\.id)
  }

  @Test func `is by department, item, state, lamp, hall, channel, hour and figure, newest first`() async throws {
    try await CaseBench.with { cases in
      let first = try await cases.submit(Items.disabilityFirst, by: CaseBench.clerk)
      let second = try await cases.submit(Items.forAll)
      cases.bench.clock.set("2026-09-01T11:00")
      let third = try await cases.submit(Items.forAll)
      _ = try await cases.verify(first.id, first.bring.map(\.material))
      _ = try await cases.accept(second.id)
      let instant = try await cases.submit(Items.lossReport)
      let withdrawn = try await cases.withdraw(third.id, by: CaseBench.applicant(SampleSubjects.person))

      #expect(try await list(cases) { $0.department = Items.secondDepartment } == [third.id, second.id])
      #expect(try await list(cases) { $0.department = Items.firstDepartment } == [instant.id, first.id])
      #expect(try await list(cases) { $0.item = Items.forAll.code } == [third.id, second.id])
      #expect(
        try await list(cases) {
          $0.department = Items.secondDepartment; $0.state = .accepted
        } == [second.id])
      #expect(
        try await list(cases) {
          $0.department = Items.secondDepartment; $0.state = .withdrawn
        } == [withdrawn.id])
      #expect(try await list(cases) { $0.lamp = "green" } == [second.id])
      #expect(
        try await list(cases) {
          $0.lamp = "green"; $0.department = Items.firstDepartment
        } == [])
      #expect(try await list(cases) { $0.from = "2026-09-01T11" } == [instant.id, third.id])
      #expect(
        try await list(cases) {
          $0.from = "2026-09-01T10"; $0.until = "2026-09-01T11"
        } == [second.id, first.id])
      #expect(
        try await list(cases) {
          $0.from = "2026-09-01"; $0.hall = "hall-1"
        } == [first.id])
      #expect(
        try await list(cases) {
          $0.from = "2026-09-01"; $0.hall = "-"; $0.channel = "web"
        } == [instant.id, third.id, second.id])
      for (figure, ids) in [
        (CaseFigure.inHand, [second.id, first.id]), (.finished, [instant.id]), (.withdrawn, [third.id]), (.refused, []), (.referred, []),
      ] {
        #expect(
          try await list(cases) {
            $0.from = "2026-09-01"; $0.figure = figure
          } == ids)
      }
      // The same words narrow the list of one subject.
      #expect(
        try await cases.list(of: SampleSubjects.person) {
          $0.item = Items.forAll.code; $0.figure = .inHand
        }.map(\.id) == [second.id])
    }
  }

  @Test func `tells nothing of whose the cases are, nor of what they handed in`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(Items.disabilityFirst)
      let seen = try #require(try await Self.page(cases) { $0.item = filed.item }.cases.first)
      #expect(seen.id == filed.id && seen.number == filed.number && seen.state == filed.state)
      #expect(seen.subject.isEmpty && seen.evidence.isEmpty && seen.bring.isEmpty && seen.grounds.isEmpty)
    }
  }

  @Test func `tells nothing of what was asked of whom, how it ended, what was paid, or how it was delivered and rated`() async throws {
    try await CaseBench.with { cases in
      func seen(_ id: String) async throws -> CaseView {
        try #require(try await Self.page(cases) { $0.from = "2026-09-01" }.cases.first { $0.id == id })
      }
      let returned = try await cases.submit(Items.forAll)
      _ = try await cases.askCorrection(returned.id, ["sqb": "某人未签名"])
      _ = try await cases.correct(returned.id, [CaseBench.upload(Items.form)], by: CaseBench.applicant(SampleSubjects.person))
      let giveBack = GiveBack.with { ($0.caseID, $0.grounds) = (returned.id, "重复申请") }
      let ended = try await cases.call(giveBack, as: CaseBench.clerk)
      #expect(!ended.corrections.isEmpty && ended.ending != nil)
      let listed = try await seen(returned.id)
      #expect(listed.state == .returned && listed.corrections.isEmpty && listed.ending == nil)

      let granted = try await cases.submit(Items.forAll)
      _ = try await cases.accept(granted.id)
      _ = try await cases.setFee(granted.id)
      _ = try await cases.payFee(granted.id)
      _ = try await cases.decide(granted.id, granted: true)
      _ = try await cases.deliver(granted.id, .post, tracking: "EX123456789CN")
      let rated = try await cases.rate(granted.id, .dissatisfied, comment: "等候太久")
      #expect(rated.delivery != nil && !rated.fees.isEmpty && rated.rating != nil)
      let other = try await seen(granted.id)
      #expect(other.state == .rated && other.delivery == nil && other.fees.isEmpty && other.rating == nil)
    }
  }

  @Test func `a case from a draft stands in the hour in which it was submitted`() async throws {
    try await CaseBench.with { cases in
      let me = CaseBench.applicant(SampleSubjects.person)
      let draft = try await cases.beginDraft(Items.forAll, for: SampleSubjects.person, by: me, [CaseBench.upload(Items.form)])
      cases.bench.clock.set("2026-09-01T11:00")
      let other = try await cases.submit(Items.forAll)
      cases.bench.clock.set("2026-09-01T12:00")
      let filed = try await cases.submitDraft(draft.id, by: me)
      #expect(filed.id == draft.id && filed.id < other.id)
      #expect(try await list(cases) { $0.from = "2026-09-01" } == [filed.id, other.id])
      #expect(try await list(cases) { $0.from = "2026-09-01T12" } == [filed.id])
    }
  }

  @Test func `is for who works on cases or checks them, for a purpose, and names something`() async throws {
    try await CaseBench.with { cases in
      func refused(_ principal: Principal, _ change: (inout ListCases) -> Void = { _ in }) async -> String? {
        await refusal {
          try await Self.page(cases, as: principal) {
            $0.department = Items.firstDepartment
            change(&$0)
          }
        }?.name
      }
      #expect(await refused(Self.auditor) == nil)
      #expect(await refused(CaseBench.clerk) == nil)
      #expect(await refused(CaseBench.applicant(SampleSubjects.person)) == "bus.badRequest")
      #expect(await refused(Principal(id: "operator-1", role: .operator, channel: "")) == "identity.purposeNotAllowed")
      #expect(await refused(CaseBench.clerk) { $0.purpose = nil } == "identity.purposeMissing")
      #expect(await refused(CaseBench.clerk) { $0.purpose?.step = "" } == "identity.purposeMissing")
      #expect(await refused(CaseBench.clerk) { $0.purpose?.kind = .audit } == "identity.purposeNotAllowed")
      for change: (inout ListCases) -> Void in [
        { $0.department = "" }, { $0.lamp = "blue" }, { $0.from = "today" }, { $0.until = "2026-09-01T24" }, { $0.channel = "pigeon" },
        { $0.before = "x" }, { $0.before = "01990000-0000-7000-8000-000000000001" }, { $0.limit = -1 }, { $0.atLeast = -1 },
      ] {
        #expect(await refused(CaseBench.clerk, change) == "bus.badRequest")
      }
    }
  }

  /// What a page may look at is bounded, so pages may be short; that there is more, they say.
  @Test func `pages neither skip nor repeat a case while others are filed and move on`() async throws {
    var random = SeededGenerator.fresh()
    let comment = Comment("YIMEN_SEED=\(random.seed)")
    let cases = try await CaseBench()
    var hour = 0
    func submit(_ random: inout SeededGenerator) async throws -> CaseView {
      hour += Int.random(in: 0...1, using: &random)
      cases.bench.clock.set("2026-09-0\(1 + hour / 24 % 9)T\(hour % 24 < 10 ? "0" : "")\(hour % 24):00")
      return try await cases.submit([Items.forAll, Items.disabilityFirst].randomElement(using: &random)!)
    }
    for _ in 0..<4 {
      for _ in 0..<30 { _ = try await submit(&random) }
      for change: (inout ListCases) -> Void in [
        { $0.department = Items.secondDepartment }, { $0.item = Items.disabilityFirst.code }, { $0.from = "2026-09-01" },
        {
          $0.department = Items.secondDepartment
          $0.figure = .inHand
        },
      ] {
        let there = Set(
          try await Self.page(cases) {
            change(&$0)
            $0.limit = 200
          }.cases.map(\.id))
        var seen: [String] = []
        var left: Set<String> = []
        var next = ""
        repeat {
          let page = try await Self.page(cases) {
            change(&$0)
            $0.before = next
            $0.limit = Int.random(in: 1...20, using: &random)
          }
          seen += page.cases.map(\.id)
          next = page.next
          if Int.random(in: 0..<3, using: &random) == 0 { _ = try await submit(&random) }
          // One that has ended already stays as it is.
          if let id = there.subtracting(seen).sorted().randomElement(using: &random),
            (try? await cases.withdraw(id, by: CaseBench.applicant(SampleSubjects.person))) != nil
          {
            left.insert(id)
          }
        } while !next.isEmpty
        #expect(Set(seen).count == seen.count, comment)
        #expect(there.subtracting(left).isSubset(of: seen), comment)
      }
    }
    await cases.bench.stop()
  }
}
