import Bus
import Contracts
import Foundation
import ServiceKit
import TestKit
import Testing

@testable import yimen

@Suite("yimen cases documents and document")
struct CasesDocumentCommandsTests {
  private static let entry = DocumentEntry.with {
    $0.number = "11440604X-SL-03"
    $0.kind = "acceptance"
    $0.nameZh = "受理通知书"
    $0.nameEn = "Notice of acceptance"
    $0.on = "2026-09-01"
    $0.template = 1
    $0.revision = 3
  }

  private struct List: BusOperation {
    nonisolated(nonsending) func handle(_ request: ReadDocuments, _ context: CallContext) async throws -> DocumentList {
      guard request.number == "11440604X" || request.caseID == "a-b", request.purpose != nil else {
        throw CaseRefusals.unknownCase.refusal()
      }
      return DocumentList.with { $0.documents = [entry] }
    }
  }

  /// Tells by what it was asked.
  private struct Draw: BusOperation {
    nonisolated(nonsending) func handle(_ request: ReadDocument, _ context: CallContext) async throws -> DrawnDocument {
      DrawnDocument.with {
        $0.document = entry
        $0.html = "<p>\(request.caseID)\(request.number) \(request.document) \(context.principal.role)</p>\n"
      }
    }
  }

  private func lines(_ arguments: [String]) async throws -> [String] {
    let suite = try await TestSuiteNode(and: [ServiceDefinition(name: "case", version: "1", operations: [List(), Draw()])])
    let lines = try await CollectedOutput.lines(of: ["cases"] + arguments + ["--data", suite.directory])
    await suite.stop()
    return lines
  }

  @Test func `lists each with its date, name and number`() async throws {
    let lines = try await lines(["documents", "11440604X"])
    #expect(lines.contains { $0.hasPrefix("2026-09-01") && $0.contains("受理通知书") && $0.hasSuffix("11440604X-SL-03") })
    let json = try JSONValue(parsing: try #require(try await self.lines(["documents", "a-b", "--json"]).first))
    #expect(json["kind"] == .string("acceptance"))
  }

  @Test func `writes the page to a new file, or to where the rest goes`() async throws {
    #expect(try await lines(["document", "11440604X", "SL-03"]) == ["<p>11440604X SL-03 auditor</p>"])
    let path = TemporaryDirectory.make() + "/acceptance.html"
    let told = try await lines(["document", "a-b", "SL-03", "--output", path, "--as", "applicant:s"])
    #expect(told.count == 1 && told[0].contains("11440604X-SL-03") && told[0].contains(path))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "<p>a-b SL-03 applicant</p>\n")
    await #expect(throws: CommandFailure.self) { try await lines(["document", "a-b", "SL-03", "--output", path]) }
  }
}
