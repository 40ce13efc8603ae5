import Bus
import Contracts
import ServiceKit
import Testing

@testable import yimen

@Suite("yimen identity ledger")
struct LedgerCommandTests {
  /// Answers with stretches of three rows, up to twelve; the last has a fault where there shall be one.
  private struct Stretches: BusOperation {
    let fault: String

    nonisolated(nonsending) func handle(_ request: CheckLedger, _ context: CallContext) async throws -> LedgerReport {
      LedgerReport.with {
        $0.rows = 3
        $0.last = request.after + 3
        $0.head = 12
        $0.hash = "ab"
        $0.isEnd = $0.last == 12
        $0.fault = $0.isEnd ? fault : ""
        $0.faultAt = fault.isEmpty || !$0.isEnd ? 0 : 11
      }
    }
  }

  private func suite(fault: String) async throws -> TestSuiteNode {
    try await TestSuiteNode(and: [ServiceDefinition(name: "identity", version: "1", operations: [Stretches(fault: fault)])])
  }

  @Test func `goes through all stretches and says that it is whole`() async throws {
    let suite = try await suite(fault: "")
    let lines = try await CollectedOutput.lines(of: ["identity", "ledger", "--data", suite.directory])
    #expect(lines.first?.hasSuffix("12") == true && lines.last?.hasPrefix("✔") == true)
    let json = try await CollectedOutput.lines(of: ["identity", "ledger", "--json", "--data", suite.directory])
    #expect(try JSONValue(parsing: json[0])["rows"] == .integer(12))
    await suite.stop()
  }

  @Test func `a fault is a clear failure`() async throws {
    let suite = try await suite(fault: "gap")
    let failure = await #expect(throws: CommandFailure.self) {
      try await CollectedOutput.lines(of: ["identity", "ledger", "--data", suite.directory])
    }
    #expect(failure?.status == .negative && failure.map { "\($0)".contains("11") } == true)
    await suite.stop()
  }
}
