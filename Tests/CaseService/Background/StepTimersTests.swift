import CaseDomain
import Contracts
import Store
import TestKit
import Testing

@testable import CaseService

@Suite("Late steps of departments")
struct StepTimersTests {
  @Test func `a late step is told once, by the suite itself`() async throws {
    let cases = try await CaseBench()
    let id = try await cases.submit(SampleItems.joint).id
    _ = try await cases.accept(id)
    await cases.bench.stop()
    let bench = try await TimerBench(in: cases.bench.directory, at: "2026-09-03T23:59")
    #expect(try await bench.timers.fire() == 0)
    bench.clock.set("2026-09-04T00:00")
    #expect(try await bench.timers.fire() == 1)
    #expect(try await bench.timers.fire() == 0)
    let record = try #require(try await bench.record(id))
    #expect(record.steps?.step("fire")?.hasLapsed == true && record.steps?.step("plan")?.escalatedOn == nil)
    bench.clock.set("2026-09-07T00:00")
    #expect(try await bench.timers.fire() == 1)
    #expect(try await bench.kinds(id).count { $0 == "case.stepsEscalated" } == 2)
    await bench.store.close()
  }
}
