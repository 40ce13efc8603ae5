import Bus
import CaseDomain
import Contracts
import Store
import TestKit
import Testing

@testable import CaseService

@Suite("case.list of departments' steps")
struct ListingStepsTests {
  typealias Items = SampleItems

  private func list(
    _ cases: CaseBench, _ department: String, _ step: String = "", as principal: Principal = CaseBench.approver,
    _ change: (inout ListCases) -> Void = { _ in }
  ) async throws -> [String] {
    try await ListingCasesTests.page(cases, as: principal) {
      ($0.stepDepartment, $0.step) = (department, step)
      change(&$0)
    }.cases.map(\.id)
  }

  private func accepted(_ cases: CaseBench) async throws -> String {
    let id = try await cases.submit(Items.joint).id
    return try await cases.accept(id).id
  }

  static func official(of department: String) -> Principal {
    Principal(id: "approver-of-\(department)", role: .approver, channel: "window", department: department)
  }

  @Test func `a department finds the cases in which it has a step open, from the day it opens until it is finished`() async throws {
    try await CaseBench.with { cases in
      let first = try await accepted(cases)
      let second = try await accepted(cases)
      let waiting = try await cases.submit(Items.joint).id
      #expect(try await list(cases, "部门plan") == [second, first])
      #expect(try await list(cases, "部门plan", "plan") == [second, first])
      #expect(try await list(cases, "部门plan", "fire").isEmpty)
      #expect(try await list(cases, "部门site").isEmpty)
      #expect(try await list(cases, "审批局").isEmpty)
      // By the item's own department nothing changes.
      #expect(
        try await ListingCasesTests.page(cases) { $0.department = "审批局" }.cases.map(\.id) == [waiting, second, first])

      _ = try await cases.finish(first, "plan")
      _ = try await cases.finish(first, "fire")
      #expect(try await list(cases, "部门plan") == [second])
      #expect(try await list(cases, "部门site") == [first])
      // A step that is given back is open again, and what waited for it is not.
      let back = ReturnStep.with { ($0.caseID, $0.step, $0.to, $0.text) = (first, "site", "plan", "图纸缺页") }
      _ = try await cases.call(back, as: CaseBench.approver)
      #expect(try await list(cases, "部门plan") == [second, first])
      #expect(try await list(cases, "部门site").isEmpty)
      // While the clock stands still the step waits for its department all the same; once the case has ended, for nobody.
      _ = try await cases.stopClock(second)
      #expect(try await list(cases, "部门plan") == [second, first])
      #expect(
        try await list(cases, "部门plan") { $0.state = .clockStopped } == [second])
      _ = try await cases.withdraw(first, by: CaseBench.applicant(SampleSubjects.person))
      #expect(try await list(cases, "部门plan") == [second])
      #expect(try await list(cases, "部门fire") == [second])
      #expect(try await AuditCasesOperationTests.audit(cases).differences.isEmpty)
    }
  }

  @Test func `a step narrows the lists of one subject and of an item too, and what no index goes by is refused`() async throws {
    try await CaseBench.with { cases in
      let id = try await accepted(cases)
      _ = try await cases.submit(Items.forAll)
      #expect(try await cases.list(of: SampleSubjects.person) { $0.step = "plan" }.map(\.id) == [id])
      #expect(try await cases.list(of: SampleSubjects.person) { $0.stepDepartment = "部门fire" }.map(\.id) == [id])
      #expect(try await cases.list(of: SampleSubjects.person) { ($0.step, $0.stepDepartment) = ("plan", "部门fire") }.isEmpty)
      #expect(try await ListingCasesTests.page(cases) { ($0.item, $0.step) = (Items.joint.code, "fire") }.cases.map(\.id) == [id])
      #expect(await refusal { try await ListingCasesTests.page(cases) { $0.step = "plan" } }?.name == "bus.badRequest")
      for change: (inout ListCases) -> Void in [{ $0.step = "\0" }, { $0.stepDepartment = "a\0" }] {
        #expect(await refusal { try await ListingCasesTests.page(cases, change) }?.name == "bus.badRequest")
      }
    }
  }

  @Test func `who acts for a department lists its steps alone, and who tells none any`() async throws {
    try await CaseBench.with { cases in
      let id = try await accepted(cases)
      let own = Self.official(of: "部门fire")
      #expect(try await list(cases, "部门fire", as: own) == [id])
      // A code alone is that of the department's own step.
      #expect(try await list(cases, "", "fire", as: own) == [id])
      #expect(try await list(cases, "", "plan", as: own).isEmpty)
      #expect(await refusal { try await list(cases, "部门plan", as: own) }?.name == "case.stepOfOtherDepartment")
      #expect(try await list(cases, "部门plan") == [id])
      #expect(try await ListingCasesTests.page(cases, as: own) { $0.item = Items.joint.code }.cases.map(\.id) == [id])
    }
  }

  @Test func `a department finds its late steps alone, from the day after their limit until they are finished`() async throws {
    let before = try await CaseBench()
    let first = try await accepted(before)
    before.bench.clock.set("2026-09-02T10:00")
    let second = try await accepted(before)
    #expect(try await list(before, "部门fire") { $0.late = true }.isEmpty)
    await before.bench.stop()
    // The fire brigade has two workdays, the planners three.
    let bench = try await TimerBench(in: before.bench.directory, at: "2026-09-04T00:00")
    try await bench.timers.fire()
    await bench.store.close()

    let cases = try await CaseBench(at: "2026-09-04T10:00", directory: before.bench.directory)
    #expect(try await list(cases, "部门fire") == [second, first])
    #expect(try await list(cases, "部门fire") { $0.late = true } == [first])
    #expect(try await list(cases, "部门fire", "fire") { $0.late = true } == [first])
    // What is not late is looked at, and fills no page.
    #expect(try await list(cases, "部门fire") { ($0.late, $0.limit) = (true, 1) } == [first])
    #expect(try await list(cases, "部门plan") { $0.late = true }.isEmpty)
    #expect(try await list(cases, "", "fire", as: Self.official(of: "部门fire")) { $0.late = true } == [first])
    #expect(
      try await ListingCasesTests.page(cases) { ($0.item, $0.step, $0.late) = (Items.joint.code, "fire", true) }.cases.map(\.id) == [first])
    #expect(try await cases.list(of: SampleSubjects.person) { ($0.step, $0.late) = ("fire", true) }.map(\.id) == [first])
    // It lapsed, and the case goes on without it; its department owes a word all the same.
    #expect(try await cases.get(first).steps.first { $0.code == "fire" }?.escalatedOn == "2026-09-04")
    _ = try await cases.finish(first, "fire")
    #expect(try await list(cases, "部门fire") { $0.late = true }.isEmpty)
    let unfit = await refusal { try await ListingCasesTests.page(cases) { ($0.item, $0.late) = (Items.joint.code, true) } }
    #expect(unfit?.name == "bus.badRequest")
    await cases.bench.stop()
  }

  @Test func `pages neither skip nor repeat a case while steps open and close`() async throws {
    var random = SeededGenerator.fresh()
    let comment = Comment("YIMEN_SEED=\(random.seed)")
    let cases = try await CaseBench()
    for round in 0..<3 {
      for hour in 0..<12 {
        cases.bench.clock.set("2026-09-0\(round + 1)T\(hour + 10):00")
        _ = try await accepted(cases)
        if Bool.random(using: &random) { _ = try await accepted(cases) }
      }
      let there = Set(try await list(cases, "部门fire") { $0.limit = 200 })
      var seen: [String] = []
      var left: Set<String> = []
      var next = ""
      repeat {
        let page = try await ListingCasesTests.page(cases) {
          ($0.stepDepartment, $0.before, $0.limit) = ("部门fire", next, Int.random(in: 1...5, using: &random))
          if round == 1 { $0.step = "fire" }
        }
        seen += page.cases.map(\.id)
        next = page.next
        _ = try await accepted(cases)
        if let id = there.subtracting(seen).subtracting(left).sorted().randomElement(using: &random) {
          _ = try await cases.finish(id, "fire")
          left.insert(id)
        }
      } while !next.isEmpty
      #expect(Set(seen).count == seen.count, comment)
      #expect(left.isDisjoint(with: seen), comment)
      #expect(there.subtracting(left).isSubset(of: seen), comment)
    }
    await cases.bench.stop()
  }

  /// What a version before the rows left.
  @Test func `cases of before get their rows, and the audit names those that differ`() async throws {
    let cases = try await CaseBench()
    let id = try await accepted(cases)
    await cases.bench.stop()
    let bench = try await TimerBench(in: cases.bench.directory, at: "2026-09-01T10:00")
    func rows() async throws -> Int64? {
      try await bench.store.read { try $0.row("SELECT COUNT(*) FROM case_open_step WHERE case_id = ?", [.text(id)])?.integer(0) }
    }
    func differences() async throws -> [[String]] {
      try await bench.store.read { try CaseAuditing.audit(after: "", limit: 10, in: $0) }.differences.map(\.parts)
    }
    // Two steps are open, each of a department that has a row for any besides.
    #expect(try await rows() == 4)
    try await bench.store.write { try $0.execute("DELETE FROM case_open_step WHERE case_id = ?", [.text(id)]) }
    #expect(try await differences() == [["openSteps"]])
    // As the migration does it.
    try await bench.store.write { transaction in
      try transaction.execute(try #require(CaseSchema.openSteps.statements.last))
    }
    #expect(try await differences().isEmpty)
    #expect(try await bench.timers.fire() == 1)
    #expect(try await rows() == 4)
    #expect(try await differences().isEmpty)
    try await bench.store.write { try $0.execute("UPDATE case_open_step SET office = 'x' WHERE step = 'plan'") }
    #expect(try await differences() == [["openSteps"]])
    await bench.store.close()
  }

  /// What a version before the rows does to a case, beside one that has them.
  @Test func `whoever wrote a case before, its rows are right once it is written or looked at`() async throws {
    let first = try await CaseBench()
    let id = try await accepted(first)
    _ = try await first.finish(id, "plan")
    await first.bench.stop()
    func leaveBehind(in bench: TimerBench) async throws {
      try await bench.store.write { transaction in
        try transaction.execute(
          """
          INSERT INTO case_open_step (case_id, office, step, filed)
          SELECT case_id, '部门plan', 'plan', filed FROM case_open_step WHERE step = 'fire'
          """)
        try transaction.execute("DELETE FROM case_open_step WHERE step = ''")
      }
    }
    let bench = try await TimerBench(in: first.bench.directory, at: "2026-09-01T10:00")
    func differences() async throws -> [[String]] {
      try await bench.store.read { try CaseAuditing.audit(after: "", limit: 10, in: $0) }.differences.map(\.parts)
    }
    try await leaveBehind(in: bench)
    #expect(try await differences() == [["openSteps"]])
    try await bench.store.write { transaction in
      try transaction.execute(try #require(CaseSchema.openSteps.statements.last))
    }
    #expect(try await bench.timers.fire() == 1)
    #expect(try await differences().isEmpty)
    try await leaveBehind(in: bench)
    await bench.store.close()
    let second = try await CaseBench(directory: first.bench.directory)
    // No step opens or closes by it.
    _ = try await second.claim(id, "fire")
    #expect(try await AuditCasesOperationTests.audit(second).differences.isEmpty)
    #expect(try await list(second, "部门plan").isEmpty)
    #expect(try await list(second, "部门fire") == [id])
    await second.bench.stop()
  }
}
