import ArgumentParser
import Bus
import Contracts
import ServiceKit
import Testing

@testable import yimen

@Suite("Commands of visits, notices and check-in that name a case")
struct CaseNamingCommandTests {
  static let number = "440604000000TEST0000000000000001202609010001"

  /// Knows one number, for who may read the case.
  private struct Get: BusOperation {
    nonisolated(nonsending) func handle(_ request: GetCase, _ context: CallContext) async throws -> CaseView {
      let purpose = request.purpose ?? Purpose()
      let isKnown = request.number == CaseNamingCommandTests.number && request.caseID.isEmpty
      let isAllowed = purpose.kind != .handling || (purpose.caseID == request.number && !purpose.step.isEmpty)
      guard isKnown, isAllowed, context.principal.role != .operator else { throw CaseRefusals.unknownCase.refusal() }
      return CaseView.with { $0.id = "c-1" }
    }
  }

  private struct Hold: BusOperation {
    nonisolated(nonsending) func handle(_ request: HoldSeat, _ context: CallContext) async throws -> VisitView {
      VisitView.with { $0.id = "\(request.caseID) \(request.purpose?.caseID ?? "") \(request.purpose?.step ?? "")" }
    }
  }

  private struct Cancel: BusOperation {
    nonisolated(nonsending) func handle(_ request: CancelVisit, _ context: CallContext) async throws -> VisitView {
      VisitView.with { $0.id = "\(request.visitID) \(request.purpose?.caseID ?? "")" }
    }
  }

  private struct Slip: BusOperation {
    nonisolated(nonsending) func handle(_ request: ReadSlip, _ context: CallContext) async throws -> SlipPage {
      SlipPage.with { $0.notice = "\(request.notice) \(request.purpose?.caseID ?? "")" }
    }
  }

  private struct CheckIn: BusOperation {
    nonisolated(nonsending) func handle(_ request: CheckInAtHall, _ context: CallContext) async throws -> TicketView {
      TicketView.with { $0.id = request.caseID }
    }
  }

  private struct Deliveries: BusOperation {
    nonisolated(nonsending) func handle(_ request: ReadDeliveries, _ context: CallContext) async throws -> DeliveryList {
      DeliveryList.with { $0.deliveries = [DeliveryView.with { $0.notice = "\(request.caseID) \(context.principal.role)" }] }
    }
  }

  private func id(_ arguments: String...) async throws -> String? { try await id(arguments) }

  private func id(_ arguments: [String]) async throws -> String? {
    let suite = try await TestSuiteNode(and: [
      ServiceDefinition(name: "case", version: "1", operations: [Get()]),
      ServiceDefinition(name: "notify", version: "1", operations: [Hold(), Cancel(), Slip(), CheckIn(), Deliveries()]),
    ])
    let lines = try await CollectedOutput.lines(of: arguments + ["--json", "--data", suite.directory])
    await suite.stop()
    let told = try JSONValue(parsing: try #require(lines.first))
    guard case .string(let id)? = told["id"] ?? told["notice"] else { return nil }
    return id
  }

  @Test func `take its number in the place of its id, for the request and for what is handled`() async throws {
    let seat = ["H1", "2026-09-07", "09:30"]
    for name in [Self.number, "c-1"] {
      let held = try await id("visits", "hold", name, seat[0], seat[1], seat[2], "--as", "clerk:window-3", "--step", "verify")
      #expect(held == "c-1 c-1 verify", "\(name)")
      #expect(try await id("visits", "hold", name, seat[0], seat[1], seat[2], "--as", "applicant:s1") == "c-1  ", "\(name)")
      #expect(try await id("queue", "check-in", "--case", name, "--as", "clerk:kiosk-1") == "c-1", "\(name)")
    }
    for name in [Self.number, "c-1"] {
      let handled = ["--as", "clerk:window-3", "--step", "verify", "--case", name]
      #expect(try await id(["visits", "cancel", "v1"] + handled) == "v1 c-1", "\(name)")
      #expect(try await id(["notices", "slip", "n1"] + handled) == "n1 c-1", "\(name)")
    }
    #expect(try await id("notices", "deliveries", "--case", Self.number) == "c-1 auditor")
    #expect(try await id("notices", "deliveries", "--case", "c-1") == "c-1 operator")
  }

  @Test func `a number is told from an id`() {
    #expect(CaseArgument.isNumber(Self.number))
    for name in ["", "c1", "0190a1b2-c3d4-7e5f-8a6b-123456789012", "202609010001", "P027"] {
      #expect(!CaseArgument.isNumber(name), "\(name)")
    }
  }
}
