import ArgumentParser
import Bus
import Contracts
import ServiceKit
import Testing

@testable import yimen

@Suite("yimen cases: deliver, fee, rate, put-right")
struct CasesStepCommandsTests {
  /// Tells by what it was asked, in the case's number.
  private struct Echo<Request: Call>: BusOperation where Request.Reply == CaseView {
    nonisolated(nonsending) func handle(_ request: Request, _ context: CallContext) async throws -> CaseView {
      CaseView.with {
        $0.id = "case-1"
        $0.number = request.json(revealing: true).text
      }
    }
  }

  /// What the service was asked, as JSON.
  private func asked(_ arguments: [String]) async throws -> JSONValue {
    let operations: [any BusOperation] = [
      Echo<DeliverCase>(), Echo<SetFee>(), Echo<PayFee>(), Echo<WaiveFee>(), Echo<RateCase>(), Echo<PutRight>(),
    ]
    let suite = try await TestSuiteNode(and: [ServiceDefinition(name: "case", version: "1", operations: operations)])
    let lines = try await CollectedOutput.lines(of: ["cases"] + arguments + ["--json", "--data", suite.directory])
    await suite.stop()
    guard case .string(let text)? = try JSONValue(parsing: try #require(lines.first))["number"] else { return .null }
    return try JSONValue(parsing: text)
  }

  @Test func `delivers in the way that is named`() async throws {
    let asked = try await asked(["deliver", "case-1", "--by", "post", "--tracking", "EX1", "--as", "clerk:window-3"])
    #expect(asked["caseID"] == .string("case-1") && asked["method"] == .string("post") && asked["trackingNumber"] == .string("EX1"))
    #expect(throws: (any Error).self) { try YimenCommand.parseAsRoot(["cases", "deliver", "case-1", "--by", "pigeon"]) }
  }

  @Test func `sets, pays and waives a fee`() async throws {
    let set = try await asked([
      "fee", "set", "case-1", "--name", "工本费", "--fen", "1000", "--basis", "某规定", "--before", "delivery", "--as", "clerk:window-3",
    ])
    #expect(set["fen"] == .integer(1_000) && set["before"] == .string("delivery") && set["basis"] == .string("某规定"))
    let paid = try await asked(["fee", "pay", "case-1", "1", "--receipt", "0012345678", "--as", "clerk:window-3"])
    #expect(paid["fee"] == .string("1") && paid["receipt"] == .string("0012345678"))
    let waived = try await asked(["fee", "waive", "case-1", "1", "--reason", "低保对象", "--as", "approver:desk-3"])
    #expect(waived["fee"] == .string("1") && waived["reason"] == .string("低保对象"))
  }

  @Test func `rates, and puts right`() async throws {
    let rated = try await asked(["rate", "case-1", "--grade", "veryDissatisfied", "--comment", "等候太久", "--as", "applicant:s"])
    #expect(rated["grade"] == .string("veryDissatisfied") && rated["comment"] == .string("等候太久"))
    let right = try await asked(["put-right", "case-1", "--measures", "增开窗口", "--as", "clerk:window-3"])
    #expect(right["measures"] == .string("增开窗口"))
    #expect(throws: (any Error).self) { try YimenCommand.parseAsRoot(["cases", "rate", "case-1", "--grade", "fine"]) }
  }
}
