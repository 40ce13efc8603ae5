import ArgumentParser
import Bus
import Contracts
import ServiceKit
import Testing

@testable import yimen

@Suite("yimen queue")
struct QueueCommandTests {
  /// Tells by what it was asked, in the ticket's id.
  private struct Echo<Request: Call>: BusOperation where Request.Reply == TicketView {
    nonisolated(nonsending) func handle(_ request: Request, _ context: CallContext) async throws -> TicketView {
      TicketView.with {
        $0.id = request.json(revealing: true).text
        ($0.number, $0.state, $0.window, $0.rank, $0.rankGround) = ("A012", "called", 3, 1_788_224_400_000_000, "appointment")
      }
    }
  }

  /// Two numbers, of which the second comes with the next question.
  private struct Screen: BusOperation {
    nonisolated(nonsending) func handle(_ request: ReadScreen, _ context: CallContext) async throws -> ScreenView {
      ScreenView.with {
        $0.snapshot = request.after == 0
        $0.entries = [ScreenEntry.with { ($0.number, $0.state, $0.window, $0.calls) = ("A\(request.after)", "called", 3, 2) }]
        $0.next = request.after + 7
      }
    }
  }

  private struct Desk: BusOperation {
    nonisolated(nonsending) func handle(_ request: ReadQueue, _ context: CallContext) async throws -> QueueView {
      QueueView.with {
        ($0.hall, $0.on, $0.inLine, $0.unserved) = (request.hall, "2026-09-01", 2, ["legal_person"])
        $0.windows = [QueueWindowView.with { ($0.window, $0.open, $0.skills, $0.clerk) = (3, true, ["any"], "zhang") }]
        $0.waiting = [TicketView.with { ($0.number, $0.state) = ("B001", "waiting") }]
      }
    }
  }

  private struct Why: BusOperation {
    nonisolated(nonsending) func handle(_ request: ExplainOrder, _ context: CallContext) async throws -> OrderExplanation {
      OrderExplanation.with { ($0.textZh, $0.textEn) = ("\(request.number)在前", "\(request.number) before \(request.other)") }
    }
  }

  /// One kind that a window serves, and one that none does; the ticket's id is told back as the number.
  private struct Waiting: BusOperation {
    nonisolated(nonsending) func handle(_ request: ReadWaitingTime, _ context: CallContext) async throws -> WaitingTimeView {
      WaitingTimeView.with {
        ($0.hall, $0.on, $0.number) = (request.hall, "2026-09-01", request.number.isEmpty ? request.ticketID : request.number)
        $0.entries = [
          WaitingTimeEntry.with {
            ($0.kind, $0.ahead, $0.optimistic, $0.pessimistic, $0.windows, $0.times) = ("natural_person", 4, 6, 19, 2, 31)
          },
          WaitingTimeEntry.with { ($0.kind, $0.ahead) = ("legal_person", 7) },
        ]
      }
    }
  }

  private func lines(_ arguments: [String]) async throws -> [String] {
    let operations: [any BusOperation] = [
      Echo<CheckInAtHall>(), Echo<CallNextTicket>(), Echo<CallTicketNumber>(), Echo<ServeTicket>(), Echo<FinishTicket>(),
      Echo<ParkTicket>(),
      Echo<MissTicket>(), Echo<ForwardTicket>(), Echo<ReturnToLine>(), Echo<LeaveQueue>(), Echo<ResumeTicket>(), Screen(), Desk(), Why(),
      Waiting(),
    ]
    let suite = try await TestSuiteNode(and: [ServiceDefinition(name: "notify", version: "1", operations: operations)])
    let lines = try await CollectedOutput.lines(of: ["queue"] + arguments + ["--data", suite.directory])
    await suite.stop()
    return lines
  }

  private func asked(_ arguments: [String], as principal: String = "clerk:zhang") async throws -> JSONValue {
    let lines = try await lines(arguments + ["--as", principal, "--json"])
    guard case .string(let text)? = try JSONValue(parsing: try #require(lines.first))["id"] else { return .null }
    return try JSONValue(parsing: text)
  }

  @Test func `draws for a visit, a case or items`() async throws {
    let visit = try await asked(["check-in", "--visit", "v1"])
    #expect(visit["hall"] == .string("H1") && visit["visitID"] == .string("v1"))
    #expect(try await asked(["check-in", "--case", "c1", "--hall", "H2"])["caseID"] == .string("c1"))
    let items = try await asked(["check-in", "--item", "P027", "--item", "P028"])
    #expect(items["items"] == .array([.string("P027"), .string("P028")]))
  }

  @Test(arguments: ["serve", "done", "park", "missed"])
  func `a step names the ticket`(step: String) async throws {
    #expect(try await asked([step, "A012"])["number"] == .string("A012"))
  }

  @Test func `calls for a window, by the order or by number`() async throws {
    #expect(try await asked(["next", "3"])["window"] == .integer(3))
    let call = try await asked(["call", "A012", "3"])
    #expect(call["number"] == .string("A012") && call["window"] == .integer(3))
    #expect(try await asked(["resume", "A012", "3"])["window"] == .integer(3))
    #expect(try await asked(["forward", "A012", "--window", "5"])["toWindow"] == .integer(5))
    #expect(try await asked(["forward", "A012", "--skill", "legal_person"])["skills"] == .array([.string("legal_person")]))
  }

  @Test func `a ticket is named by its number or its id`() async throws {
    #expect(try await asked(["back", "A012"])["number"] == .string("A012"))
    let id = "0198f0a0-0000-7000-8000-000000000000"
    #expect(try await asked(["leave", id], as: "applicant:s1")["ticketID"] == .string(id))
  }

  @Test func `people see a table with the moment`() async throws {
    let lines = try await lines(["next", "3", "--as", "clerk:zhang"])
    #expect(lines.contains { $0.contains("A012") && $0.contains("called") && $0.contains("09:00:00") })
  }

  @Test func `the screen goes on from where it was, until there were enough`() async throws {
    let lines = try await lines(["screen", "--count", "2"])
    #expect(lines.count == 2 && lines[0].hasPrefix("A0 ") && lines[1].hasPrefix("A7 ") && lines[0].contains("×2"))
  }

  @Test func `the desk tells windows, who waits and what nobody serves`() async throws {
    let lines = try await lines(["list", "--as", "clerk:zhang"])
    for text in ["zhang", "B001", "legal_person", "2026-09-01"] { #expect(lines.contains { $0.contains(text) }, "\(text)") }
  }

  @Test func `a wait is two numbers for each kind, and no number where no window serves it`() async throws {
    let lines = try await lines(["waiting"])
    #expect(lines.contains { $0.contains("natural_person") && $0.contains("6–19") && $0.contains("31") })
    #expect(lines.contains { $0.contains("legal_person") && $0.contains("—") && $0.contains("7") })
  }

  @Test func `a wait is asked of a hall, of a number or of a ticket's id`() async throws {
    let id = "0198f0a0-0000-7000-8000-000000000000"
    for (arguments, hall, number) in [(["--hall", "H2"], "H2", ""), (["A012"], "H1", "A012"), ([id], "", id)] {
      let answer = try JSONValue(parsing: try #require(try await lines(["waiting"] + arguments + ["--json"]).first))
      #expect((answer["hall"] ?? .string("")) == .string(hall) && (answer["number"] ?? .string("")) == .string(number), "\(arguments)")
    }
  }

  @Test func `the order is explained in two languages`() async throws {
    #expect(try await lines(["why", "A012", "B003"]) == ["A012在前", "A012 before B003"])
  }

  @Test func `a count of none is no count`() {
    #expect(throws: (any Error).self) { try YimenCommand.parseAsRoot(["queue", "screen", "--count", "0"]) }
  }
}
