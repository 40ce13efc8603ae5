import Bus
import Contracts
import ServiceKit
import Testing

@testable import yimen

@Suite("yimen identity browsing")
struct BrowsingCommandTests {
  /// Tells as whom and for which time it was asked.
  private struct Echo: BusOperation {
    nonisolated(nonsending) func handle(_ request: ReportBrowsing, _ context: CallContext) async throws -> BrowsingReport {
      BrowsingReport.with {
        $0.readers = [
          BrowsingEntry.with {
            $0.principal = context.principal.id
            $0.role = context.principal.role
            $0.reads = request.from
            $0.subjects = request.until
            $0.cases = request.limit
            $0.signs = ["atNight", "guessing"]
          }
        ]
      }
    }
  }

  @Test func `asks as an auditor for whole days in China, and shows what stands out`() async throws {
    let suite = try await TestSuiteNode(and: [ServiceDefinition(name: "identity", version: "1", operations: [Echo()])])
    let days = ["--from", "2026-11-01", "--until", "2026-11-02"]
    let json = try await CollectedOutput.lines(of: ["identity", "browsing", "--json", "--data", suite.directory] + days)
    let reader = try JSONValue(parsing: try #require(json.first))
    // 2026-11-01T00:00 and 2026-11-03T00:00 in China.
    #expect(reader["reads"] == .integer(1_793_462_400_000_000))
    #expect(reader["subjects"] == .integer(1_793_635_200_000_000))
    #expect(reader["role"] == .string("auditor") && reader["cases"] == .integer(0))
    let few = try await CollectedOutput.lines(of: ["identity", "browsing", "--json", "--limit", "3", "--data", suite.directory])
    #expect(try JSONValue(parsing: try #require(few.first))["cases"] == .integer(3))
    let lines = try await CollectedOutput.lines(of: ["identity", "browsing", "--as", "auditor:audit-1", "--data", suite.directory])
    #expect(lines.count == 2 && lines[1].hasPrefix("audit-1") && lines[1].hasSuffix("atNight, guessing"))
    await suite.stop()
  }
}
