import Bus
import Contracts
import ServiceKit
import Testing

@testable import yimen

@Suite("yimen cases draft")
struct CasesDraftCommandTests {
  private static let applicant = ["--as", "applicant:s1", "--channel", "mobile"]

  /// Tells what was asked.
  private struct Begun: BusOperation {
    nonisolated(nonsending) func handle(_ request: BeginCaseDraft, _ context: CallContext) async throws -> CaseDraftView {
      CaseDraftView.with {
        ($0.id, $0.item, $0.subject, $0.note) = ("d", request.item, request.subject, request.note)
        ($0.evidence, $0.expiresOn, $0.itemName) = (request.evidence, "2026-12-01", context.principal.channel)
      }
    }
  }

  private struct Saved: BusOperation {
    nonisolated(nonsending) func handle(_ request: SaveCaseDraft, _ context: CallContext) async throws -> CaseDraftView {
      CaseDraftView.with { ($0.id, $0.revision, $0.evidence) = (request.draftID, request.revision + 1, request.evidence) }
    }
  }

  private struct Read: BusOperation {
    nonisolated(nonsending) func handle(_ request: GetCaseDraft, _ context: CallContext) async throws -> CaseDraftView {
      CaseDraftView.with { ($0.id, $0.note) = (request.draftID, request.purpose.map { "\($0.kind) \($0.caseID)" } ?? "") }
    }
  }

  private struct Listed: BusOperation {
    nonisolated(nonsending) func handle(_ request: ListCaseDrafts, _ context: CallContext) async throws -> CaseDraftList {
      CaseDraftList.with { $0.drafts = [CaseDraftView.with { ($0.id, $0.subject) = ("d", request.subject) }] }
    }
  }

  private struct Discarded: BusOperation {
    nonisolated(nonsending) func handle(_ request: DiscardCaseDraft, _ context: CallContext) async throws -> Empty { Empty() }
  }

  private struct Submitted: BusOperation {
    nonisolated(nonsending) func handle(_ request: SubmitCase, _ context: CallContext) async throws -> CaseView {
      CaseView.with { $0.id = request.draft }
    }
  }

  private func json(_ arguments: [String]) async throws -> JSONValue {
    let operations: [any BusOperation] = [Begun(), Saved(), Read(), Listed(), Discarded(), Submitted()]
    let suite = try await TestSuiteNode(and: [ServiceDefinition(name: "case", version: "1", operations: operations)])
    let lines = try await CollectedOutput.lines(of: ["cases", "draft"] + arguments + ["--data", suite.directory, "--json"])
    await suite.stop()
    return try JSONValue(parsing: try #require(lines.first))
  }

  @Test func `begins one with what there is, and saves it over another channel`() async throws {
    let begun = try await json(["begin", "P027", "s1", "--evidence", "sqb=upload:abc", "--note", "下周补交"] + Self.applicant)
    #expect(begun["item"] == .string("P027") && begun["subject"] == .string("s1") && begun["note"] == .string("下周补交"))
    #expect(begun["itemName"] == .string("mobile") && begun["expiresOn"] == .string("2026-12-01"))
    guard case .array(let evidence)? = begun["evidence"] else { return #expect(Bool(false)) }
    #expect(evidence.map { $0["digest"] } == [.string("abc")] && evidence.map { $0["source"] } == [.string("upload")])
    let saved = try await json(["save", "d", "--revision", "1", "--evidence", "idc=certificate:c1"] + Self.applicant)
    #expect(saved["id"] == .string("d") && saved["revision"] == .integer(2))
  }

  @Test func `reads, lists, submits and discards them`() async throws {
    #expect(try await json(["get", "d"] + Self.applicant)["note"] == .string("ownUse d"))
    #expect(try await json(["get", "d", "--as", "clerk:window-3"])["note"] == .string("submission d"))
    guard case .array(let drafts)? = try await json(["list", "s1"] + Self.applicant)["drafts"] else { return #expect(Bool(false)) }
    #expect(drafts.map { $0["subject"] } == [.string("s1")])
    #expect(try await json(["submit", "d"] + Self.applicant)["id"] == .string("d"))
    #expect(try await json(["discard", "d"] + Self.applicant)["id"] == nil)
  }

  @Test(arguments: ["idc", "=paper", "idc=", "idc=upload", "idc=paper:x", "idc=unspecified", "idc=certificate"])
  func `evidence that is none is refused`(text: String) {
    #expect(throws: (any Error).self) { try EvidenceArgument.evidence(text) }
  }

  @Test func `each source has its words`() throws {
    #expect(try EvidenceArgument.evidence("idc=paper") == Evidence.with { ($0.material, $0.source) = ("idc", .paper) })
    #expect(try EvidenceArgument.evidence("cns=declaration").source == .declaration)
    let id = "01a05ab1-d900-7114-9509-a30906b11334"
    #expect(try EvidenceArgument.evidence("sqb=upload:\(id)").upload == id)
    #expect(try EvidenceArgument.evidence("sqb=upload:5a5a").digest == "5a5a")
    #expect(try EvidenceArgument.evidence("idc=certificate:a:b").certificate == "a:b")
  }
}
