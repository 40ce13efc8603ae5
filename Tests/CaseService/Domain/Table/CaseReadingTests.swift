import CaseDomain
import Testing

@Suite("A reason to read about a case's subject")
struct CaseReadingTests {
  @Test func `is a step that the table allows now, for whoever does it`() {
    for state in CaseState.allCases {
      for act in CaseAct.allCases {
        let rows = CaseTransition.table.filter { $0.from == state && $0.act == act }
        for role in CaseRole.allCases {
          let isDue = rows.contains { role == .system || role == .applicant || $0.roles.contains(role) }
          let expected: CaseReading = isDue ? .allowed : state.isOpen ? .stepNotDue : .closed
          #expect(CaseReading(step: act.rawValue, by: role, in: state) == expected)
        }
        #expect(CaseReading(step: act.rawValue, by: nil, in: state) == (rows.isEmpty ? (state.isOpen ? .stepNotDue : .closed) : .allowed))
      }
    }
  }

  @Test func `is the review while the office works on the case, for who does`() {
    for state in CaseState.allCases {
      let isReviewed = [.accepted, .inReview, .clockStopped].contains(state)
      let refusal: CaseReading = state.isOpen ? .stepNotDue : .closed
      #expect(CaseReading(step: "review", by: .approver, in: state) == (isReviewed ? .allowed : refusal))
      #expect(CaseReading(step: "review", by: .windowClerk, in: state) == refusal)
    }
  }

  @Test func `is the notice of whatever happened, also of the end`() {
    for state in CaseState.allCases {
      #expect(CaseReading(step: "notice", by: .system, in: state) == (state == .draft ? .stepNotDue : .allowed))
    }
  }

  @Test(arguments: ["", "lunch", "Verify", "verify "])
  func `is no step that no case has`(step: String) {
    for state in CaseState.allCases { #expect(CaseReading(step: step, by: .system, in: state) == .stepUnknown) }
  }
}
