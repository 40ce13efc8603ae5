import Bus
import Contracts
import ServiceKit
import Testing

@testable import yimen

@Suite("yimen cases violations")
struct CasesViolationsCommandTests {
  private struct Counted: BusOperation {
    nonisolated(nonsending) func handle(_ request: ReadViolations, _ context: CallContext) async throws -> ViolationList {
      ViolationList.with {
        ($0.count, $0.next) = (12, "20000/c/1")
        $0.violations = [
          ViolationEntry.with {
            ($0.kind, $0.on, $0.official) = ("secondCorrection", request.from, request.official)
            ($0.item, $0.caseID, $0.materials) = ("\(context.principal.role)", "c", ["idc", "sqb"])
          }
        ]
      }
    }
  }

  @Test func `counts and lists them, as an auditor where nobody is named`() async throws {
    let suite = try await TestSuiteNode(and: [ServiceDefinition(name: "case", version: "1", operations: [Counted()])])
    let lines = try await CollectedOutput.lines(of: [
      "cases", "violations", "--from", "2026-11-01", "--until", "2026-12-01", "--official", "window-3", "--data", suite.directory,
    ])
    await suite.stop()
    #expect(lines.first?.contains("12") == true)
    #expect(lines.contains { $0.hasPrefix("2026-11-01") && $0.contains("window-3") && $0.contains("auditor") && $0.contains("idc sqb") })
    #expect(lines.last?.contains("20000/c/1") == true)
  }
}
