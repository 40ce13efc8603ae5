import ArgumentParser
import Bus
import Contracts
import Foundation
import ServiceKit
import TestKit
import Testing

@testable import yimen

@Suite("yimen cases search")
struct CasesSearchCommandTests {
  /// Two pages, each of one act that tells by what it was asked.
  private struct Search: BusOperation {
    nonisolated(nonsending) func handle(_ request: SearchCaseActs, _ context: CallContext) async throws -> CaseActList {
      guard request.official != "nobody" else { throw BusRefusals.internalFault.refusal() }
      return CaseActList.with {
        $0.next = request.after == 0 ? 7 : 0
        $0.acts = [
          CaseActEntry.with {
            $0.number = "11440604X\(request.after)"
            $0.official = request.official
            $0.role = .approver
            $0.step = "\(context.principal.role) \(request.step)"
            $0.findings = [request.finding]
            $0.department = "一,二"
            $0.departmentStep = "plan"
            $0.daysLate = 3
          }
        ]
      }
    }
  }

  private func run(_ arguments: [String]) async throws -> [String] {
    let suite = try await TestSuiteNode(and: [ServiceDefinition(name: "case", version: "1", operations: [Search()])])
    let outcome: Result<[String], any Error>
    do {
      outcome = .success(try await CollectedOutput.lines(of: ["cases", "search", "--data", suite.directory] + arguments))
    } catch {
      outcome = .failure(error)
    }
    await suite.stop()
    return try outcome.get()
  }

  @Test func `asks as an auditor for what stands out, page by page`() async throws {
    let lines = try await run(["--official", "desk-3", "--step", "decide", "--late"])
    #expect(lines.count == 3)
    #expect(
      lines[1].contains("11440604X0") && lines[1].contains("auditor decide") && lines[1].contains("desk-3") && lines[1].contains("late"))
    #expect(lines[2].contains("11440604X7"))
    let json = try await run(["--second-corrections", "--json"])
    #expect(try JSONValue(parsing: json[0])["findings"] == .array([.string("secondCorrection")]))
  }

  @Test func `writes all of it into a table, in which nothing is a formula`() async throws {
    let path = TemporaryDirectory.make() + "/late.csv"
    let lines = try await run(["--official", "=1+1", "--late", "--csv", path])
    #expect(lines.contains { $0.contains("exported  2") })
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let rows = text.split(separator: "\r\n")
    // The mark is looked for in the bytes, as Foundation takes it away from the text.
    let bytes = try Data(contentsOf: URL(filePath: path))
    #expect(rows.count == 3 && bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(rows[0].contains("department's step") && rows[1].contains("\"一,二\"") && rows[1].contains(",plan,"))
    #expect(rows[1].contains("'=1+1") && !rows[1].contains(",=1+1"))
  }

  @Test func `leaves no half a table, and no file is written over`() async throws {
    let path = TemporaryDirectory.make() + "/late.csv"
    await #expect(throws: Refusal.self) { try await run(["--official", "nobody", "--csv", path]) }
    #expect(!FileManager.default.fileExists(atPath: path))
    _ = try await run(["--csv", path])
    await #expect(throws: CommandFailure.self) { try await run(["--csv", path]) }
  }

  @Test func `takes one kind of finding at a time`() {
    #expect(throws: (any Error).self) { try YimenCommand.parseAsRoot(["cases", "search", "--late", "--needless-asks"]) }
  }
}
