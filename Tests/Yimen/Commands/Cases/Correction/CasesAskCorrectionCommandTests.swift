import Bus
import Contracts
import ServiceKit
import Testing

@testable import yimen

@Suite("yimen cases ask-correction and correct")
struct CasesAskCorrectionCommandTests {
  private struct Asked: BusOperation {
    nonisolated(nonsending) func handle(_ request: AskCorrection, _ context: CallContext) async throws -> CaseView {
      CaseView.with {
        ($0.id, $0.grounds) = (request.caseID, request.text)
        $0.corrections = [CorrectionEntry.with { $0.points = request.points }]
      }
    }
  }

  private struct Corrected: BusOperation {
    nonisolated(nonsending) func handle(_ request: CorrectCase, _ context: CallContext) async throws -> CaseView {
      CaseView.with { ($0.id, $0.evidence, $0.subject) = (request.caseID, request.evidence, context.principal.actingFor) }
    }
  }

  private func json(_ arguments: [String]) async throws -> JSONValue {
    let suite = try await TestSuiteNode(
      and: [ServiceDefinition(name: "case", version: "1", operations: [Asked(), Corrected()] as [any BusOperation])])
    let lines = try await CollectedOutput.lines(of: ["cases"] + arguments + ["--data", suite.directory, "--json"])
    await suite.stop()
    return try JSONValue(parsing: try #require(lines.first))
  }

  @Test func `names each material with what is wrong with it`() async throws {
    let view = try await json([
      "ask-correction", "c", "--point", "idc=照片不清=重拍", "--point", "sqb=未签名", "--text", "请尽快", "--as", "clerk:window-3",
    ])
    guard case .array(let corrections)? = view["corrections"], case .array(let points)? = corrections.first?["points"] else {
      return #expect(Bool(false))
    }
    #expect(points.map { $0["material"] } == [.string("idc"), .string("sqb")])
    #expect(points.map { $0["remark"] } == [.string("照片不清=重拍"), .string("未签名")] && view["grounds"] == .string("请尽快"))
    await #expect(throws: (any Error).self) { _ = try await json(["ask-correction", "c", "--point", "idc", "--as", "clerk:window-3"]) }
  }

  @Test func `is answered by the applicant or who acts for them`() async throws {
    let view = try await json([
      "correct", "c", "--evidence", "sqb=upload:abc", "--as", "applicant:agent", "--acting-for", "s1",
    ])
    #expect(view["id"] == .string("c") && view["subject"] == .string("s1"))
  }
}
