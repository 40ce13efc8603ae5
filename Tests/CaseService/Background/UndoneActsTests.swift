import Bus
import CaseDomain
import Contracts
import Store
import TestKit
import Testing

@testable import CaseService

@Suite("What is late and never done, for the auditor")
struct UndoneActsTests {
  private func late(_ bench: TimerBench, of id: String, by official: String? = nil) async throws -> [CaseActEntry] {
    let search = CaseActTable.Search(official: official, finding: .late)
    return try await bench.store.read { transaction in
      try CaseActTable.search(search, after: 0, limit: 100, looking: 1_000, in: transaction).acts.filter { $0.caseID == id }
    }
  }

  @Test func `late steps stand there by department and holder, decisions and deliveries from the day after theirs`() async throws {
    let cases = try await CaseBench()
    let joint = try await cases.submit(SampleItems.joint).id
    _ = try await cases.accept(joint)
    _ = try await cases.claim(joint, "plan")
    let undecided = try await cases.submit(SampleItems.forAll).id
    _ = try await cases.accept(undecided)
    let undelivered = try await cases.submit(SampleItems.forAll).id
    _ = try await cases.accept(undelivered)
    _ = try await cases.decide(undelivered, granted: true)
    await cases.bench.stop()

    let bench = try await TimerBench(in: cases.bench.directory, at: "2026-09-03T23:59")
    _ = try await bench.timers.fire()
    for id in [joint, undecided, undelivered] { #expect(try await late(bench, of: id).isEmpty) }

    // Two steps on one day, each an act of its own.
    bench.clock.set("2026-09-08T00:00")
    _ = try await bench.timers.fire()
    let steps = try await late(bench, of: joint)
    #expect(steps.map(\.step) == ["escalateSteps", "escalateSteps"] && steps.map(\.departmentStep) == ["plan", "fire"])
    #expect(steps.map(\.department) == ["部门plan", "部门fire"] && steps.map(\.official) == [CaseBench.approver.id, ""])
    #expect(steps.map(\.due) == ["2026-09-04", "2026-09-03"] && steps.map(\.daysLate) == [4, 5])
    #expect(try await late(bench, of: joint, by: CaseBench.approver.id) == [steps[0]])
    let decision = try await late(bench, of: undecided)
    #expect(decision.map(\.step) == ["turnLamp"] && decision.map(\.due) == ["2026-09-04"] && decision.map(\.daysLate) == [4])
    #expect(decision.map(\.department) == [SampleItems.secondDepartment] && decision.map(\.departmentStep) == [""])
    #expect(try await late(bench, of: undelivered).isEmpty)

    bench.clock.set("2026-09-16T00:00")
    _ = try await bench.timers.fire()
    let delivery = try await late(bench, of: undelivered)
    #expect(delivery.map(\.step) == ["fallOverdue"] && delivery.map(\.due) == ["2026-09-15"] && delivery.map(\.daysLate) == [1])
    #expect(try await late(bench, of: joint) == steps, "what was told once is not told again")
    await bench.store.close()
  }
}
