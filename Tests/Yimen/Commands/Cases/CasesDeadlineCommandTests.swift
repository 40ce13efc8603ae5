import Bus
import Contracts
import ServiceKit
import Testing

@testable import yimen

@Suite("yimen cases deadline")
struct CasesDeadlineCommandTests {
  /// Tells by what and for what it was asked.
  private struct Echo: BusOperation {
    nonisolated(nonsending) func handle(_ request: ExplainDeadline, _ context: CallContext) async throws -> DeadlineExplanation {
      DeadlineExplanation.with {
        $0.caseID = request.caseID
        $0.number = request.number
        guard request.number != "none" else { return }
        $0.dates = [
          ExplainedDate.with {
            $0.kind = "statutory"
            $0.textZh = "法定时限 \(context.principal.role)"
            $0.textEn = "statutory for \(request.purpose.map { "\($0.kind) \($0.caseID) \($0.step)" } ?? "")"
            $0.days = [
              ExplainedDay.with {
                $0.first = "2026-09-02"
                $0.number = 1
              },
              ExplainedDay.with {
                $0.first = "2026-09-05"
                $0.last = "2026-09-06"
                $0.whyZh = "听证"
                $0.whyEn = "hearing"
              },
            ]
          }
        ]
      }
    }
  }

  private func lines(_ arguments: [String]) async throws -> [String] {
    let suite = try await TestSuiteNode(and: [ServiceDefinition(name: "case", version: "1", operations: [Echo()])])
    let lines = try await CollectedOutput.lines(of: ["cases", "deadline", "--data", suite.directory] + arguments)
    await suite.stop()
    return lines
  }

  @Test func `shows the words and each day, as an auditor where nobody is named`() async throws {
    let lines = try await lines(["11440604X"])
    #expect(lines.contains { $0.contains("法定时限 auditor") })
    #expect(lines.contains { $0.contains("statutory for audit") })
    #expect(lines.contains { $0.hasPrefix("2026-09-02") && $0.contains("1") })
    #expect(lines.contains { $0.hasPrefix("2026-09-05") && $0.contains("2026-09-06") && $0.contains("hearing") })
  }

  @Test func `who handles the case reads it for that case, by its number or its id`() async throws {
    let byNumber = try await lines(["11440604X", "--as", "approver:desk-3", "--step", "review"])
    #expect(byNumber.contains { $0.contains("handling 11440604X review") })
    let byID = try JSONValue(
      parsing: try #require(try await lines(["a-b", "--as", "approver:desk-3", "--step", "review", "--json"]).first))
    #expect(byID["caseID"] == .string("a-b"))
  }

  @Test func `says so where no date binds the case yet`() async throws {
    #expect(try await lines(["none"]).contains { $0.contains("尚未收件") && $0.contains("Not received yet") })
  }
}
