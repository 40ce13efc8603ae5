import Bus
import Contracts
import ServiceKit
import Testing

@testable import yimen

@Suite("yimen cases steps, claim, hand-over, return-step, finish-step")
struct CasesStepsCommandTests {
  private static func view(_ id: String, _ change: (inout StepEntry) -> Void) -> CaseView {
    CaseView.with {
      $0.id = id
      $0.steps = [
        StepEntry.with {
          ($0.code, $0.department, $0.state) = ("plan", "规划局", .open)
          change(&$0)
        }
      ]
    }
  }

  private struct Get: BusOperation {
    nonisolated(nonsending) func handle(_ request: GetCase, _ context: CallContext) async throws -> CaseView {
      guard request.number != "none" else { return CaseView.with { $0.holders = [CaseHolder()] } }
      var view = CasesStepsCommandTests.view(request.caseID) { $0.holder = "\(context.principal.role)" }
      view.promised = DueDate.with { $0.due = "2026-09-30" }
      view.expected = "2026-09-20"
      view.holders = [CaseHolder.with { ($0.step, $0.department, $0.official) = ("plan", "规划局", request.purpose?.step ?? "") }]
      return view
    }
  }

  private struct Claim: BusOperation {
    nonisolated(nonsending) func handle(_ request: ClaimStep, _ context: CallContext) async throws -> CaseView {
      CasesStepsCommandTests.view(request.caseID) { ($0.code, $0.holder) = (request.step, context.principal.id) }
    }
  }

  private struct HandOver: BusOperation {
    nonisolated(nonsending) func handle(_ request: HandOverStep, _ context: CallContext) async throws -> CaseView {
      CasesStepsCommandTests.view(request.caseID) { ($0.code, $0.holder) = (request.step, request.official + request.reason) }
    }
  }

  private struct Return: BusOperation {
    nonisolated(nonsending) func handle(_ request: ReturnStep, _ context: CallContext) async throws -> CaseView {
      CasesStepsCommandTests.view(request.caseID) { ($0.code, $0.returnedOn) = (request.to, request.step + request.text) }
    }
  }

  private struct Finish: BusOperation {
    nonisolated(nonsending) func handle(_ request: FinishStep, _ context: CallContext) async throws -> CaseView {
      CasesStepsCommandTests.view(request.caseID) {
        ($0.code, $0.state, $0.opposes, $0.holder) = (request.step, .finished, request.opposes, request.grounds)
      }
    }
  }

  private func lines(_ arguments: String...) async throws -> [String] {
    let operations: [any BusOperation] = [Get(), Claim(), HandOver(), Return(), Finish()]
    let suite = try await TestSuiteNode(and: [ServiceDefinition(name: "case", version: "1", operations: operations)])
    let lines = try await CollectedOutput.lines(of: ["cases", arguments[0], "--data", suite.directory] + arguments.dropFirst())
    await suite.stop()
    return lines
  }

  @Test func `steps shows who has the case, with the promised date and the expected one`() async throws {
    let lines = try await lines("steps", "a-b", "--as", "approver:desk-3", "--step", "review")
    #expect(lines.contains { $0.hasPrefix("plan") && $0.contains("规划局") && $0.contains("open") && $0.contains("approver") })
    #expect(lines.contains { $0.contains("规划局 plan review") })
    #expect(lines.contains { $0.contains("promised: 2026-09-30") } && lines.contains { $0.contains("no promise: 2026-09-20") })
    // Each in a line of its own, by its name in both languages.
    #expect(lines.contains("承诺 promised: 2026-09-30") && lines.contains("预计（仅供参考）expected, no promise: 2026-09-20"))
    let none = try await self.lines("steps", "none")
    #expect(none.contains { $0.contains("No department") } && none.contains { $0.contains("the applicant") })
  }

  @Test func `claim, hand-over, return-step and finish-step ask for what they say`() async throws {
    let approver = ["--as", "approver:desk-3"]
    #expect(try await lines("claim", "a-b", "plan", approver[0], approver[1]).contains { $0.hasPrefix("plan") && $0.contains("desk-3") })
    let over = try await lines("hand-over", "a-b", "plan", "desk-4", "--reason", "休假", approver[0], approver[1])
    #expect(over.contains { $0.contains("desk-4休假") })
    let back = try await lines("return-step", "a-b", "plan", "--from", "site", "--text", "缺页", approver[0], approver[1])
    #expect(back.contains { $0.hasPrefix("plan") && $0.contains("site缺页") })
    let finish = try await lines("finish-step", "a-b", "plan", "--oppose", "--grounds", "间距", approver[0], approver[1])
    #expect(finish.contains { $0.contains("opposes") && $0.contains("间距") })
    #expect(try await lines("finish-step", "a-b", "plan", approver[0], approver[1]).contains { $0.contains("approves") })
  }
}
