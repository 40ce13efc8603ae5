import Bus
import Contracts
import ServiceKit
import Testing

@testable import yimen

@Suite("yimen cases explain-decision, object, answer-objection")
struct CasesDecisionCommandTests {
  private struct Explain: BusOperation {
    nonisolated(nonsending) func handle(_ request: ExplainDecision, _ context: CallContext) async throws -> DecisionExplanation {
      DecisionExplanation.with {
        $0.textZh = "规则R0 \(request.number)\(request.caseID)"
        $0.textEn = "rule R0 for \(context.principal.role) \(request.purpose?.step ?? "")"
        $0.objectBy = request.number == "late" ? "" : "2026-11-02"
      }
    }
  }

  private struct Object: BusOperation {
    nonisolated(nonsending) func handle(_ request: ObjectToDecision, _ context: CallContext) async throws -> CaseView {
      CaseView.with { ($0.id, $0.channel) = (request.caseID, request.reason) }
    }
  }

  private struct Answer: BusOperation {
    nonisolated(nonsending) func handle(_ request: AnswerObjection, _ context: CallContext) async throws -> CaseView {
      CaseView.with { ($0.id, $0.channel) = (request.caseID, "\(request.annuls) \(request.grounds)") }
    }
  }

  private func lines(_ arguments: String...) async throws -> [String] {
    let operations: [any BusOperation] = [Explain(), Object(), Answer()]
    let suite = try await TestSuiteNode(and: [ServiceDefinition(name: "case", version: "1", operations: operations)])
    let lines = try await CollectedOutput.lines(of: ["cases", arguments[0], "--data", suite.directory] + arguments.dropFirst())
    await suite.stop()
    return lines
  }

  @Test func `explain-decision tells the words, and until when one may object`() async throws {
    let lines = try await lines("explain-decision", "1144X")
    #expect(lines.contains { $0.contains("规则R0 1144X") } && lines.contains { $0.contains("for auditor") })
    #expect(lines.contains { $0.contains("until: 2026-11-02") })
    let late = try await self.lines("explain-decision", "late", "--as", "approver:desk-3", "--step", "review")
    #expect(late.contains { $0.contains("for approver review") } && !late.contains { $0.contains("until:") })
  }

  @Test func `object and answer-objection ask for what they say`() async throws {
    #expect(try await lines("object", "a-b", "--reason", "有误", "--as", "applicant:subject-1").contains { $0.contains("有误") })
    let annulled = try await lines("answer-objection", "a-b", "--annul", "--grounds", "已核对", "--as", "approver:desk-3")
    #expect(annulled.contains { $0.contains("true 已核对") })
    let stands = try await lines("answer-objection", "a-b", "--grounds", "已核对", "--as", "approver:desk-3")
    #expect(stands.contains { $0.contains("false 已核对") })
  }
}
