import ArgumentParser
import Bus
import Contracts
import ServiceKit
import Testing

@testable import yimen

@Suite("yimen visits")
struct VisitsCommandTests {
  /// Tells by what it was asked, in the visit's id.
  private struct Echo<Request: Call>: BusOperation where Request.Reply == VisitView {
    nonisolated(nonsending) func handle(_ request: Request, _ context: CallContext) async throws -> VisitView {
      VisitView.with {
        $0.id = request.json(revealing: true).text
        ($0.hall, $0.on, $0.at, $0.status) = ("H1", "2026-09-07", "09:30", "confirmed")
      }
    }
  }

  private struct Offers: BusOperation {
    nonisolated(nonsending) func handle(_ request: ReadOffers, _ context: CallContext) async throws -> OfferList {
      OfferList.with {
        $0.offers = [
          SeatOfferView.with { offer in
            (offer.hall, offer.on, offer.at, offer.total) = ("H1", request.days.first ?? "", request.parts.first ?? "", request.latitude)
            offer.points = [OfferPoints.with { ($0.ground, $0.count) = ("distance", request.longitude) }]
          }
        ]
      }
    }
  }

  private struct Code: BusOperation {
    nonisolated(nonsending) func handle(_ request: MakeCheckInCode, _ context: CallContext) async throws -> CheckInCode {
      CheckInCode.with { ($0.code, $0.svg) = ("01AHJMZ0Z9", "<svg/>") }
    }
  }

  private struct Calendar: BusOperation {
    nonisolated(nonsending) func handle(_ request: ReadVisitCalendar, _ context: CallContext) async throws -> VisitCalendarFile {
      VisitCalendarFile.with { $0.text = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n" }
    }
  }

  private func lines(_ arguments: [String]) async throws -> [String] {
    let operations: [any BusOperation] = [
      Echo<HoldSeat>(), Echo<ConfirmVisit>(), Echo<MoveVisit>(), Echo<CancelVisit>(), Offers(), Code(), Calendar(),
    ]
    let suite = try await TestSuiteNode(and: [ServiceDefinition(name: "notify", version: "1", operations: operations)])
    let lines = try await CollectedOutput.lines(of: ["visits"] + arguments + ["--data", suite.directory])
    await suite.stop()
    return lines
  }

  private func asked(_ arguments: [String]) async throws -> JSONValue {
    let lines = try await lines(arguments + ["--json"])
    guard case .string(let text)? = try JSONValue(parsing: try #require(lines.first))["id"] else { return .null }
    return try JSONValue(parsing: text)
  }

  @Test func `holds for a case, which a clerk need not name twice`() async throws {
    let asked = try await asked(["hold", "c1", "H1", "2026-09-07", "09:30", "--confirm", "--as", "clerk:window-3", "--step", "book"])
    #expect(asked["caseID"] == .string("c1") && asked["confirm"] == .bool(true) && asked["at"] == .string("09:30"))
    #expect(asked["purpose"]?["caseID"] == .string("c1") && asked["purpose"]?["step"] == .string("book"))
  }

  @Test func `confirms, moves and cancels the visit that is named`() async throws {
    #expect(try await asked(["confirm", "v1", "--as", "applicant:s1"])["visitID"] == .string("v1"))
    let moved = try await asked(["move", "v1", "H2", "2026-09-08", "14:00", "--as", "applicant:s1"])
    #expect(moved["visitID"] == .string("v1") && moved["hall"] == .string("H2") && moved["on"] == .string("2026-09-08"))
    #expect(try await asked(["cancel", "v1", "--as", "applicant:s1"])["visitID"] == .string("v1"))
  }

  @Test func `offers are told with their points, from where the person sets out`() async throws {
    let lines = try await lines([
      "offers", "c1", "--on", "2026-09-07", "--part", "morning", "--near", "23.0215,-113.1214", "--as", "applicant:s1",
    ])
    #expect(lines[1].contains("2026-09-07") && lines[1].contains("morning") && lines[1].contains("23021500"))
    #expect(lines[1].contains("distance -113121400"))
    for bad in ["23", "north,east", "91,0", "0,181"] {
      #expect(throws: (any Error).self) { try YimenCommand.parseAsRoot(["visits", "offers", "c1", "--near", bad]) }
    }
  }

  @Test func `a code is told as text or drawn, and a calendar file as it is`() async throws {
    #expect(try await lines(["code", "v1", "--as", "applicant:s1"]) == ["01AHJMZ0Z9"])
    #expect(try await lines(["code", "v1", "--svg", "--as", "applicant:s1"]).first == "<svg/>")
    #expect(try await lines(["calendar", "v1", "--as", "applicant:s1"]).joined().contains("BEGIN:VCALENDAR"))
  }
}
