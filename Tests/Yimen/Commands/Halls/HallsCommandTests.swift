import Bus
import Contracts
import Foundation
import ServiceKit
import TestKit
import Testing

@testable import yimen

@Suite("yimen halls")
struct HallsCommandTests {
  private struct Put: BusOperation {
    nonisolated(nonsending) func handle(_ request: PutHall, _ context: CallContext) async throws -> HallChanges {
      HallChanges.with {
        $0.written = !request.dryRun
        $0.halls = [HallView.with { ($0.id, $0.revision) = (request.record, request.revision + 1) }]
        $0.count = 1
        $0.conflicts = [
          ConflictView.with {
            ($0.visitID, $0.hall, $0.on, $0.at, $0.whyZh, $0.whyEn) = ("v1", "H1", "2026-09-07", "09:30", "关闭", "closed")
            $0.offer = SeatOfferView.with { ($0.hall, $0.on, $0.at) = ("H2", "2026-09-08", "10:00") }
          }
        ]
      }
    }
  }

  private struct Conflicts: BusOperation {
    nonisolated(nonsending) func handle(_ request: ReadConflicts, _ context: CallContext) async throws -> ConflictList {
      ConflictList.with { ($0.count, $0.next) = (2, request.after.isEmpty ? "v1" : "") }
    }
  }

  private func lines(_ arguments: [String]) async throws -> [String] {
    let suite = try await TestSuiteNode(
      and: [ServiceDefinition(name: "notify", version: "1", operations: [Put(), Conflicts()])])
    let lines = try await CollectedOutput.lines(of: ["halls"] + arguments + ["--data", suite.directory])
    await suite.stop()
    return lines
  }

  @Test func `a trial says that nothing was written, and which visits would not fit`() async throws {
    let file = TemporaryDirectory.make() + "/H1.json"
    try Data("H1".utf8).write(to: URL(filePath: file))
    let trial = try await lines(["put", file, "--dry-run", "--revision", "3"])
    #expect(trial[0].contains("not written: H1 4") && trial[1].contains("conflicts 1"))
    #expect(trial.last?.contains("v1") == true && trial.last?.contains("H2 2026-09-08 10:00") == true)
    #expect(try await lines(["put", file])[0].contains("已写入 written: H1 1"))
  }

  @Test func `a file that is not there is told as such`() async throws {
    await #expect {
      _ = try await lines(["import", "/nowhere/halls.json"])
    } throws: { ($0 as? CommandFailure)?.status == .noInput }
  }

  @Test func `conflicts go on where the page ended`() async throws {
    #expect(try await lines(["conflicts"]).last?.contains("--after 'v1'") == true)
    #expect(try await lines(["conflicts", "--after", "v1"]).contains { $0.contains("--after") } == false)
  }
}
