import ArgumentParser
import Bus
import Contracts
import ServiceKit
import Testing

@testable import yimen

@Suite("yimen notices")
struct NoticesCommandsTests {
  /// Tells by what it was asked.
  private struct DeadLetters: BusOperation {
    nonisolated(nonsending) func handle(_ request: ReadDeadLetters, _ context: CallContext) async throws -> DeliveryList {
      DeliveryList.with {
        $0.next = request.after.isEmpty ? "1 c1.case-decided.1 text" : ""
        $0.deliveries = [
          DeliveryView.with {
            ($0.notice, $0.channel, $0.state) = (request.after.isEmpty ? "c1.case-decided.1" : "c2.case-decided.1", "text", "failed")
            $0.failure = "\(context.principal.role) \(request.channel) \(request.state)"
          }
        ]
      }
    }
  }

  private struct Resend: BusOperation {
    nonisolated(nonsending) func handle(_ request: ResendNotice, _ context: CallContext) async throws -> DeliveryView {
      DeliveryView.with { ($0.notice, $0.channel, $0.state, $0.round) = (request.notice, request.channel, "pending", 1) }
    }
  }

  private struct Preview: BusOperation {
    nonisolated(nonsending) func handle(_ request: PreviewTemplate, _ context: CallContext) async throws -> TemplatePreview {
      TemplatePreview.with {
        ($0.text, $0.units, $0.parts) = ("\(request.kind) \(request.channel) \(request.language) \(request.text)", 71, 2)
      }
    }
  }

  private struct Prefer: BusOperation {
    nonisolated(nonsending) func handle(_ request: PutPreferences, _ context: CallContext) async throws -> PreferencesView {
      request.preferences ?? PreferencesView()
    }
  }

  private struct Slip: BusOperation {
    nonisolated(nonsending) func handle(_ request: ReadSlip, _ context: CallContext) async throws -> SlipPage {
      SlipPage.with {
        ($0.notice, $0.html) = (request.notice, "<p>")
        $0.plain = "标题\n\(context.principal.role) \(request.purpose?.kind ?? .unspecified) \(request.purpose?.caseID ?? "")\n"
      }
    }
  }

  private func lines(_ arguments: String...) async throws -> [String] {
    let operations: [any BusOperation] = [DeadLetters(), Resend(), Preview(), Prefer(), Slip()]
    let suite = try await TestSuiteNode(and: [ServiceDefinition(name: "notify", version: "1", operations: operations)])
    let lines = try await CollectedOutput.lines(of: ["notices"] + arguments + ["--data", suite.directory])
    await suite.stop()
    return lines
  }

  @Test func `dead letters are asked for as an operator, and say where they go on`() async throws {
    let lines = try await lines("dead-letters", "--over", "text", "--state", "failed")
    #expect(lines[1].contains("c1.case-decided.1") && lines[1].contains("operator text failed"))
    #expect(lines.last?.contains("--after '1 c1.case-decided.1 text'") == true)
  }

  @Test func `all dead letters of a channel are sent again, page by page, and one by its id`() async throws {
    let all = try await lines("resend", "--all", "failed", "--over", "text", "--json")
    #expect(all.count == 2 && all[0].contains("c1.case-decided.1") && all[1].contains("c2.case-decided.1"))
    #expect(try await lines("resend", "c9.case-decided.1", "--over", "mail") == ["重发 sent again: 1"])
  }

  @Test(arguments: [
    ["resend", "--over", "text"], ["resend", "n", "--all", "failed", "--over", "text"],
    ["resend", "--all", "unknown", "--over", "text"], ["deliveries"], ["prefer", "s1", "--quiet", "night"],
  ])
  func `what names nothing, or too much, is an error of usage`(arguments: [String]) {
    let error = #expect(throws: (any Error).self) { try YimenCommand.parseAsRoot(["notices"] + arguments) }
    #expect(error.map { YimenCommand.exitCode(for: $0).rawValue } == 64)
  }

  @Test func `a preview tells the words and in how many parts they go`() async throws {
    let lines = try await lines("preview", "case.decided", "--over", "text", "--text", "{title}")
    #expect(lines == ["case.decided text zh {title}", "— 71 字 units，2 条 parts"])
  }

  @Test func `preferences are put as they are said`() async throws {
    let lines = try await lines("prefer", "s1", "--off", "mail", "--quiet", "23:00-07:30", "--as", "applicant:s1", "--json")
    #expect(lines.count == 1 && lines[0].contains(#""off":["mail"]"#) && lines[0].contains("23:00") && lines[0].contains("07:30"))
  }

  @Test func `a slip is printed as lines, for the case that is handled`() async throws {
    let lines = try await lines("slip", "c1.case-decided.1", "--as", "clerk:window-3", "--case", "c1", "--step", "notice")
    #expect(lines[0] == "标题" && lines[1] == "clerk handling c1")
  }
}
