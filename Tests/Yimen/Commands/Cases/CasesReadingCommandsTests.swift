import Bus
import Contracts
import ServiceKit
import Testing

@testable import yimen

@Suite("yimen cases list and figures")
struct CasesReadingCommandsTests {
  /// Lists one case that tells by what it was asked.
  private struct List: BusOperation {
    nonisolated(nonsending) func handle(_ request: ListCases, _ context: CallContext) async throws -> CaseList {
      CaseList.with {
        $0.next = request.before.isEmpty ? "case-9" : ""
        $0.cases = [
          CaseView.with {
            $0.number = "\(context.principal.role):\(request.purpose?.kind ?? .unspecified)"
            $0.item = request.item
            $0.itemName = "\(request.from)|\(request.until)|\(request.hall)|\(request.channel)|\(request.figure)|\(request.department)"
            $0.itemName += request.stepDepartment.isEmpty ? "" : "|\(request.stepDepartment) \(request.step)\(request.late ? " late" : "")"
            $0.state = request.state
            $0.lamp = request.lamp
          }
        ]
      }
    }
  }

  private struct Figures: BusOperation {
    nonisolated(nonsending) func handle(_ request: ReadCaseFigures, _ context: CallContext) async throws -> CaseFigures {
      CaseFigures.with {
        $0.rows = [
          CaseFigureRow.with {
            $0.key = request.by == .unspecified ? "" : "\(request.by) \(request.item) \(request.hall)"
            ($0.received, $0.inHand, $0.finished) = (3, 1, 2)
          }
        ]
      }
    }
  }

  private func lines(_ arguments: String...) async throws -> [String] {
    let suite = try await TestSuiteNode(and: [ServiceDefinition(name: "case", version: "1", operations: [List(), Figures()])])
    let lines = try await CollectedOutput.lines(of: ["cases"] + arguments + ["--data", suite.directory])
    await suite.stop()
    return lines
  }

  @Test func `a list asks as an auditor for what is named, and says where it goes on`() async throws {
    let lines = try await lines(
      "list", "--department", "d1", "--item", "P027", "--state", "accepted", "--lamp", "red", "--from", "2026-09-01", "--until",
      "2026-09-02T10",
      "--hall", "-", "--through", "web", "--figure", "inHand")
    #expect(lines[1].contains("auditor:audit") && lines[1].contains("P027 2026-09-01|2026-09-02T10|-|web|inHand|d1"))
    #expect(lines[1].contains("accepted") && lines[1].contains("red"))
    #expect(lines.last?.contains("--after 'case-9'") == true)
    let json = try await self.lines("list", "--subject", "s1", "--as", "applicant:s1", "--after", "case-9", "--json")
    #expect(json.count == 1 && json[0].contains("applicant:ownUse"))
  }

  @Test func `a list asks for the open steps of a department`() async throws {
    let open = try await lines("list", "--step-department", "消防救援大队", "--open-step", "fire")
    #expect(open[1].contains("|消防救援大队 fire") && !open[1].contains("late"))
    let late = try await lines("list", "--step-department", "消防救援大队", "--open-step", "fire", "--late-steps")
    #expect(late[1].contains("|消防救援大队 fire late"))
  }

  @Test func `figures are told in the order of the equation`() async throws {
    let all = try await lines("figures")
    #expect(all[1].contains("合计 all") && all[1].split(separator: " ").suffix(6) == ["3", "1", "2", "0", "0", "0"])
    let rows = try await lines("figures", "--by", "hall", "--item", "P027", "--hall", "hall-1")
    #expect(rows[1].contains("hall P027 hall-1"))
  }
}
