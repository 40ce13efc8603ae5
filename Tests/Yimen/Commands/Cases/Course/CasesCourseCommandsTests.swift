import ArgumentParser
import Bus
import Contracts
import ServiceKit
import Testing

@testable import yimen

@Suite("yimen cases: from the application to the decision")
struct CasesCourseCommandsTests {
  /// Tells by what it was asked, in the case's number, and by whom, in its item's name.
  private struct Echo<Request: Call>: BusOperation where Request.Reply == CaseView {
    nonisolated(nonsending) func handle(_ request: Request, _ context: CallContext) async throws -> CaseView {
      CaseView.with {
        $0.number = request.json(revealing: true).text
        $0.itemName = "\(context.principal.role):\(context.principal.id)@\(context.principal.channel)"
      }
    }
  }

  private struct History: BusOperation {
    nonisolated(nonsending) func handle(_ request: ReadHistory, _ context: CallContext) async throws -> CaseHistory {
      CaseHistory.with {
        $0.entries = [
          CaseHistoryEntry.with {
            ($0.sequence, $0.kind, $0.at, $0.state) = (1, request.caseID, 1_788_230_400_000_000, .accepted)
            ($0.principal, $0.role, $0.channel, $0.actingFor) = ("a-1", .applicant, "mobile", "s-1")
            $0.note = "\(request.purpose?.kind ?? .unspecified) \(request.purpose?.caseID ?? "") \(request.purpose?.step ?? "")"
          }
        ]
      }
    }
  }

  private struct Asks: BusOperation {
    nonisolated(nonsending) func handle(_ request: ReadNeededAsks, _ context: CallContext) async throws -> NeededAskList {
      NeededAskList.with {
        $0.counts = [
          NeededAskCount.with { ($0.item, $0.department, $0.material, $0.asks) = (request.item, request.department, request.from, 7) }
        ]
        $0.next = request.after.isEmpty ? "p" : ""
      }
    }
  }

  private func lines(_ arguments: [String]) async throws -> [String] {
    let operations: [any BusOperation] = [
      Echo<SubmitCase>(), Echo<WithdrawCase>(), Echo<ReceiveCase>(), Echo<VerifyCase>(), Echo<AcceptCase>(), Echo<DecideCase>(),
      Echo<BeginReview>(),
      Echo<SupplyEvidence>(), Echo<AskHeld>(), Echo<StopClock>(), Echo<ResumeClock>(), Echo<ExtendCase>(), Echo<GetCase>(), History(),
      Asks(),
    ]
    let suite = try await TestSuiteNode(and: [ServiceDefinition(name: "case", version: "1", operations: operations)])
    do {
      let lines = try await CollectedOutput.lines(of: ["cases"] + arguments + ["--data", suite.directory])
      await suite.stop()
      return lines
    } catch {
      await suite.stop()
      throw error
    }
  }

  /// What the service was asked, as JSON.
  private func asked(_ arguments: [String]) async throws -> JSONValue {
    let view = try JSONValue(parsing: try #require(try await lines(arguments + ["--json"]).first))
    guard case .string(let text)? = view["number"] else { return .null }
    return try JSONValue(parsing: text)
  }

  private func isWrong(_ arguments: String...) -> Bool {
    (try? YimenCommand.parseAsRoot(["cases"] + arguments)) == nil
  }

  @Test func `an application names its item, for whom it is and what is offered`() async throws {
    let asked = try await asked([
      "submit", "P027", "s-1", "--evidence", "idc=paper", "--note", "急", "--as", "applicant:s-1", "--channel", "web",
    ])
    #expect(asked["item"] == .string("P027") && asked["subject"] == .string("s-1") && asked["note"] == .string("急"))
    #expect(asked["evidence"]?.text.contains("paper") == true)
    let lines = try await lines(["submit", "P027", "s-1", "--as", "applicant:s-1", "--channel", "web"])
    #expect(lines.contains("itemName: applicant:s-1@web"))
  }

  @Test func `what is received, supplied or asked for names the material`() async throws {
    let received = try await asked(["receive", "N1", "--evidence", "sqb=paper", "--as", "clerk:w"])
    #expect(received["caseID"] == .string("N1") && received["evidence"]?.text.contains("sqb") == true)
    let supplied = try await asked(["supply", "N1", "--evidence", "sqb=paper", "--as", "applicant:s-1"])
    #expect(supplied["caseID"] == .string("N1") && supplied["evidence"]?.text.contains("sqb") == true)
    let held = try await asked(["ask-held", "N1", "idc", "--reason", "照片不符", "--as", "clerk:w"])
    #expect(held["material"] == .string("idc") && held["reason"] == .string("照片不符"))
    #expect(isWrong("ask-held", "N1", "idc"))
  }

  @Test func `a visit names the originals and where they were seen`() async throws {
    let seen = try await asked([
      "verify", "N1", "--material", "hkb", "--material", "jbzm", "--hall", "h-1", "--window", "3", "--as", "clerk:w",
    ])
    #expect(seen["materials"] == .array([.string("hkb"), .string("jbzm")]))
    #expect(seen["hall"] == .string("h-1") && seen["window"] == .string("3"))
    #expect(try await asked(["accept", "N1", "--as", "clerk:w"])["caseID"] == .string("N1"))
    #expect(try await asked(["withdraw", "N1", "--reason", "改期", "--as", "applicant:s"])["reason"] == .string("改期"))
  }

  @Test func `a decision grants or refuses, and a refusal has its grounds`() async throws {
    #expect(try await asked(["decide", "N1", "--grant", "--as", "approver:d"])["granted"] == .bool(true))
    let refused = try await asked(["decide", "N1", "--refuse", "--grounds", "不符", "--as", "approver:d"])
    #expect(refused["granted"] != .bool(true) && refused["grounds"] == .string("不符"))
    #expect(isWrong("decide", "N1") && isWrong("decide", "N1", "--grant", "--refuse", "--grounds", "x"))
    #expect(isWrong("decide", "N1", "--refuse") && isWrong("decide", "N1", "--refuse", "--grounds", " "))
  }

  @Test func `the clock is stopped, resumed and extended`() async throws {
    let stopped = try await asked([
      "stop-clock", "N1", "publicity", "--expected", "7", "--law", "某法", "--reason", "公示", "--as", "approver:d",
    ])
    #expect(stopped["ground"] == .string("publicity") && stopped["expectedWorkdays"] == .integer(7) && stopped["law"] == .string("某法"))
    #expect(try await asked(["begin-review", "N1", "--as", "approver:d"])["caseID"] == .string("N1"))
    #expect(try await asked(["resume-clock", "N1", "--as", "approver:d"])["caseID"] == .string("N1"))
    let extended = try await asked([
      "extend", "N1", "--approved-by", "officeHead", "--workdays", "5", "--reason", "复杂", "--as", "approver:d",
    ])
    #expect(extended["approvedBy"] == .string("officeHead") && extended["workdays"] == .integer(5) && extended["reason"] == .string("复杂"))
    #expect(isWrong("extend", "N1", "--approved-by", "nobody", "--reason", "x"))
  }

  @Test func `a case is read by either name, by its applicant, who handles it or the auditor`() async throws {
    let own = try await asked(["get", "N1", "--as", "applicant:s-1"])
    #expect(own["number"] == .string("N1") && own["purpose"]?["kind"] == .string("ownUse"))
    let handled = try await asked(["get", "a-1", "--as", "clerk:w", "--step", "verify"])
    #expect(handled["caseID"] == .string("a-1") && handled["purpose"]?["caseID"] == .string("a-1"))
    #expect(try await asked(["get", "N1"])["purpose"]?["kind"] == .string("audit"))
  }

  @Test func `the history is a table of who did what, when and through which channel, or a line of JSON an event`() async throws {
    let lines = try await lines(["history", "N1", "--as", "approver:d", "--step", "review"])
    #expect(lines.count == 2)
    for word in ["2026-09-0", "N1", "accepted", "applicant:a-1", "mobile", "s-1", "handling N1 review"] {
      #expect(lines.last?.contains(word) == true, "\(word)")
    }
    let json = try JSONValue(parsing: try #require(try await self.lines(["history", "N1", "--json"]).first))
    #expect(json["kind"] == .string("N1") && json["note"]?.text.contains("audit") == true)
  }

  @Test func `needless asks are counted by page`() async throws {
    let period = ["needed-asks", "--from", "2026-09-01", "--until", "2026-10-01", "--item", "P027", "--department", "d-1"]
    let lines = try await lines(period)
    #expect(lines[1].contains("P027") && lines[1].contains("d-1") && lines[1].contains("2026-09-01") && lines[1].contains("7"))
    #expect(lines.last?.contains("--after 'p'") == true)
    #expect(try await self.lines(period + ["--after", "p"]).count == 2)
    #expect(isWrong("needed-asks", "--from", "yesterday", "--until", "2026-10-01"))
  }
}
