import CaseDomain
import Civics
import Testing

@Suite("To whom a case's file is shown")
struct FileShowingTests {
  func record(in state: CaseState, isObjected: Bool, of item: ItemSnapshot = CaseSample.lossReport) throws -> CaseRecord {
    let day = CaseSample.day("2026-03-02")
    let due = DueDate(from: day, limit: .workdays(15), due: CaseSample.day("2026-03-23"), isProvisional: false, calendarVersion: "CN-2026")
    let objection = CaseObjection(on: day, reason: "信息有误", answerDue: due)
    return CaseRecord(
      filing: try CaseSample.filed(item).filing, state: state, sequence: 9, supplied: [], outstanding: [], receivedOn: nil, noticeDue: nil,
      verifiedOn: nil, clock: nil, acceptanceRefusal: nil, decision: nil, closedOn: nil, result: nil,
      objection: isObjected ? objection : nil)
  }

  func isShown(
    at step: String, to role: CaseRole, for department: String? = nil, in state: CaseState, isObjected: Bool,
    of item: ItemSnapshot = CaseSample.lossReport
  ) throws -> Bool {
    FileShowing.isShown(at: step, to: role, for: department, of: try record(in: state, isObjected: isObjected, of: item))
  }

  @Test func `is whoever does a step of an open case that is due and theirs, and whoever answers an objection`() throws {
    for state in CaseState.allCases {
      for role in CaseRole.allCases {
        for step in CaseReading.steps + ["lunch", ""] {
          for isObjected in [false, true] {
            let isOfficer = role == .windowClerk || role == .approver
            let isAnswer = step == "upholdDecision" || step == "annulDecision"
            let isDue =
              step == "review"
              ? role == .approver && [.accepted, .inReview, .clockStopped].contains(state)
              : CaseTransition.table.contains { $0.from == state && $0.act.rawValue == step && $0.roles.contains(role) }
            let expected = isOfficer && isDue && (isAnswer ? isObjected : state.isOpen)
            let isShown = try isShown(at: step, to: role, in: state, isObjected: isObjected)
            #expect(isShown == expected, "\(step) by \(role) in \(state), \(isObjected)")
          }
        }
      }
    }
  }

  @Test func `is nobody who only tells the applicant something, and nobody else once the case is closed`() throws {
    #expect(try !isShown(at: "notice", to: .windowClerk, in: .received, isObjected: false))
    #expect(try !isShown(at: "deliver", to: .windowClerk, in: .decided, isObjected: true))
    #expect(try isShown(at: "accept", to: .windowClerk, in: .received, isObjected: false))
    #expect(try isShown(at: "decide", to: .approver, in: .accepted, isObjected: false))
    #expect(try isShown(at: "upholdDecision", to: .approver, in: .rated, isObjected: true))
    #expect(try !isShown(at: "upholdDecision", to: .windowClerk, in: .rated, isObjected: true))
    #expect(try !isShown(at: "upholdDecision", to: .approver, in: .rated, isObjected: false))
  }

  @Test func `is no approver of a department that has no part in the case, and of a step of the flow its own department's alone`() throws {
    let item = CaseSample.item(
      "P403", "事项", type: .licence, promised: 20, materials: [CaseSample.form], flow: PlainFlow.flow, department: "审批局")
    for department in ["审批局", "部门fire", nil] {
      #expect(try isShown(at: "review", to: .approver, for: department, in: .accepted, isObjected: false, of: item))
    }
    for step in ["review", "decide", "finishStep"] {
      #expect(try !isShown(at: step, to: .approver, for: "他局", in: .accepted, isObjected: false, of: item))
    }
    #expect(try isShown(at: "finishStep", to: .approver, for: "部门fire", in: .accepted, isObjected: false, of: item))
    #expect(try !isShown(at: "finishStep", to: .approver, for: "审批局", in: .accepted, isObjected: false, of: item))
    #expect(try !isShown(at: "upholdDecision", to: .approver, for: "他局", in: .rated, isObjected: true, of: item))
    // No other role has a department.
    #expect(try isShown(at: "accept", to: .windowClerk, for: "他局", in: .received, isObjected: false, of: item))
  }
}
