import ArgumentParser
import Bus
import Contracts
import ServiceKit
import Testing

@testable import yimen

@Suite("yimen cases bundle")
struct CasesBundleCommandTests {
  private struct Submit: BusOperation {
    nonisolated(nonsending) func handle(_ request: SubmitBundle, _ context: CallContext) async throws -> BundleView {
      BundleView.with {
        ($0.id, $0.subject, $0.open) = ("b-1", request.subject, request.parts.count)
        $0.cases = request.parts.map { part in
          CaseView.with {
            ($0.number, $0.item) = ("N-\(part.item)", part.item)
            $0.evidence = part.evidence
          }
        }
        $0.shared = request.evidence.map(\.material)
        $0.visitReasons = ["originals"]
        $0.bring = request.evidence
      }
    }
  }

  private struct Read: BusOperation {
    nonisolated(nonsending) func handle(_ request: ReadBundle, _ context: CallContext) async throws -> BundleView {
      BundleView.with {
        $0.id = request.bundle
        $0.subject = "\(request.purpose?.kind ?? .unspecified) \(request.purpose?.caseID ?? "") \(request.purpose?.step ?? "")"
      }
    }
  }

  private func lines(_ arguments: [String]) async throws -> [String] {
    let suite = try await TestSuiteNode(and: [ServiceDefinition(name: "case", version: "1", operations: [Submit(), Read()])])
    let lines = try await CollectedOutput.lines(of: ["cases", "bundle"] + arguments + ["--data", suite.directory])
    await suite.stop()
    return lines
  }

  private static let submission = [
    "submit", "s-1", "P010", "P027", "--evidence", "idc=paper", "--for-item", "P027:sqb=upload:ab", "--as", "applicant:s-1",
  ]

  @Test func `what several items ask for is offered once, what one asks for beside it`() async throws {
    let json = try JSONValue(parsing: try #require(try await lines(Self.submission + ["--json"]).first))
    #expect(json["shared"] == .array([.string("idc")]) && json["subject"] == .string("s-1"))
    guard case .array(let cases)? = json["cases"], cases.count == 2 else {
      Issue.record("not both cases")
      return
    }
    #expect(cases.map { $0["item"] } == [.string("P010"), .string("P027")])
    #expect(cases[0]["evidence"]?.text.contains("sqb") != true && cases[1]["evidence"]?.text.contains("sqb") == true)
  }

  @Test func `people are told its id, its cases and the one visit for all of them`() async throws {
    let lines = try await lines(Self.submission)
    #expect(lines.first?.contains("b-1") == true)
    #expect(lines.contains { $0.contains("N-P010") } && lines.contains { $0.contains("N-P027") })
    #expect(lines.contains { $0.hasPrefix("未结 open: 2") } && lines.contains { $0.contains("to come for: originals") })
    #expect(lines.contains { $0.contains("offered once: idc") } && lines.contains { $0.contains("to bring: idc") })
  }

  @Test func `evidence for an item that is not in the bundle is refused by its name, and so is evidence for none`() {
    for own in ["P028:sqb=paper", "sqb=paper", "sqb=upload:ab", ":sqb=paper", "P010"] {
      let error = #expect(throws: (any Error).self) {
        try YimenCommand.parseAsRoot(["cases", "bundle", "submit", "s-1", "P010", "P027", "--for-item", own])
      }
      let told = error.map { YimenCommand.message(for: $0) } ?? ""
      #expect(told.contains(own.prefix(4)), "\(told)")
    }
  }

  @Test func `it is read by its subject, who handles one of its cases and names it, or the auditor`() async throws {
    for (arguments, purpose) in [
      (["--as", "applicant:s-1"], "ownUse  "), (["--as", "clerk:w", "--case", "N1", "--step", "verify"], "handling N1 verify"),
      ([], "audit  "),
    ] {
      let json = try JSONValue(parsing: try #require(try await lines(["get", "b-1", "--json"] + arguments).first))
      #expect(json["id"] == .string("b-1") && json["subject"] == .string(purpose))
    }
  }
}
