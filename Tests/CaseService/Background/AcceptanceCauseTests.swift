import Contracts
import Store
import TestKit
import Testing

@testable import CaseService

@Suite("What caused an acceptance by the suite")
struct AcceptanceCauseTests {
  /// By this whoever follows the log knows whether a decision comes with it.
  @Test func `is the event before it where the case is decided with it, and nothing where silence accepts`() async throws {
    let cases = try await CaseBench()
    let atOnce = try await cases.submit(SampleItems.lossReport).id
    let inSilence = try await cases.submit(SampleItems.forAll).id
    await cases.bench.stop()
    let bench = try await TimerBench(in: cases.bench.directory, at: "2026-09-09T00:00")
    try await bench.timers.fire()
    func events(_ id: String) async throws -> [StoredEvent] {
      try await bench.store.read { try CaseJournal.entries(of: id, in: $0).map(\.stored) }
    }
    let decided = try await events(atOnce)
    let place = try #require(decided.firstIndex { $0.kind == "case.accepted" })
    #expect(decided[place].cause == decided[place - 1].id && decided[place + 1].kind == "case.decided")
    let silent = try await events(inSilence)
    #expect(silent.first { $0.kind == "case.accepted" }?.cause == [])
    await bench.store.close()
  }
}
