import ArgumentParser
import Bus
import Contracts
import ServiceKit
import Testing

@testable import yimen

@Suite("yimen cases audit")
struct CasesAuditCommandTests {
  /// Audits some cases in two stretches, of which the second has what differs.
  private struct Audit: BusOperation {
    let differences: [CaseDifference]

    nonisolated(nonsending) func handle(_ request: AuditCases, _ context: CallContext) async throws -> CaseAudit {
      CaseAudit.with {
        ($0.cases, $0.events) = (request.limit, request.limit * 4)
        if request.after.isEmpty { $0.next = "a" } else { $0.differences = differences }
      }
    }
  }

  private func run(_ differences: [CaseDifference], _ arguments: String...) async throws -> (lines: [String], failure: CommandFailure?) {
    let suite = try await TestSuiteNode(and: [ServiceDefinition(name: "case", version: "1", operations: [Audit(differences: differences)])])
    let collected = CollectedOutput()
    var failure: CommandFailure?
    do {
      try await collected.run(["cases", "audit", "--data", suite.directory] + arguments)
    } catch let error as CommandFailure {
      failure = error
    }
    await suite.stop()
    return (collected.lines, failure)
  }

  @Test func `goes through all cases, and says how many they are and that they are the same`() async throws {
    let (lines, failure) = try await run([])
    #expect(failure == nil)
    #expect(lines.contains { $0.contains("cases") && $0.contains("1000") })
    #expect(lines.contains { $0.contains("events") && $0.contains("4000") })
    #expect(lines.last?.contains("一致 the same") == true)
  }

  @Test func `tells what differs, and ends with 1`() async throws {
    let difference = CaseDifference.with {
      ($0.caseID, $0.number) = ("id-1", "11440604X")
      $0.parts = ["state", "clock"]
    }
    let (lines, failure) = try await run([difference])
    #expect(failure?.status == .negative)
    #expect(lines.first?.contains("11440604X") == true && lines.first?.contains("state, clock") == true)
    let (json, told) = try await run([difference], "--json")
    #expect(told?.status == .negative)
    #expect(try JSONValue(parsing: try #require(json.first))["caseID"] == .string("id-1"))
    #expect(try JSONValue(parsing: try #require(json.last))["differences"] == .integer(1))
  }
}
