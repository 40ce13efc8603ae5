import Bus
import Contracts
import ServiceKit
import Testing

@testable import yimen

@Suite("yimen cases, about endings")
struct CasesEndingCommandsTests {
  private static func view(_ id: String, _ grounds: String, office: String = "", text: String = "") -> CaseView {
    CaseView.with {
      $0.id = id
      $0.ending = EndingEntry.with { ($0.grounds, $0.office, $0.text) = (grounds, office, text) }
    }
  }

  private struct Refuse: BusOperation {
    nonisolated(nonsending) func handle(_ request: RefuseAcceptance, _ context: CallContext) async throws -> CaseView {
      CasesEndingCommandsTests.view(request.caseID, request.grounds)
    }
  }

  private struct Point: BusOperation {
    nonisolated(nonsending) func handle(_ request: PointElsewhere, _ context: CallContext) async throws -> CaseView {
      CasesEndingCommandsTests.view(request.caseID, request.grounds, office: request.office, text: request.text)
    }
  }

  private struct Return: BusOperation {
    nonisolated(nonsending) func handle(_ request: GiveBack, _ context: CallContext) async throws -> CaseView {
      CasesEndingCommandsTests.view(request.caseID, request.grounds, text: request.text)
    }
  }

  private struct Refer: BusOperation {
    nonisolated(nonsending) func handle(_ request: ReferUpward, _ context: CallContext) async throws -> CaseView {
      CasesEndingCommandsTests.view(request.caseID, request.grounds, office: request.office, text: request.text)
    }
  }

  private struct Annul: BusOperation {
    nonisolated(nonsending) func handle(_ request: AnnulCase, _ context: CallContext) async throws -> CaseView {
      CasesEndingCommandsTests.view(request.caseID, request.grounds, text: request.text)
    }
  }

  private func json(_ arguments: [String]) async throws -> JSONValue {
    let operations: [any BusOperation] = [Refuse(), Point(), Return(), Refer(), Annul()]
    let suite = try await TestSuiteNode(and: [ServiceDefinition(name: "case", version: "1", operations: operations)])
    let lines = try await CollectedOutput.lines(
      of: ["cases"] + arguments + ["--as", "approver:desk-1", "--data", suite.directory, "--json"])
    await suite.stop()
    return try JSONValue(parsing: try #require(lines.first))
  }

  @Test(arguments: [
    (["refuse-acceptance"], false, false), (["not-for-us", "--office", "区民政局"], true, true), (["return"], false, true),
    (["refer-upward", "--office", "区民政局"], true, true), (["annul"], false, true),
  ])
  func `each has its grounds, and what goes with them`(command: [String], hasOffice: Bool, hasText: Bool) async throws {
    let view = try await json(command + ["c", "--grounds", "理由"] + (hasText ? ["--text", "另告"] : []))
    #expect(view["id"] == .string("c") && view["ending"]?["grounds"] == .string("理由"))
    #expect(view["ending"]?["office"] == (hasOffice ? .string("区民政局") : nil))
    #expect(view["ending"]?["text"] == (hasText ? .string("另告") : nil))
  }
}
