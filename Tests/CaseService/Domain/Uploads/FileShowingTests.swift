import CaseDomain
import Testing

@Suite("To whom a case's file is shown")
struct FileShowingTests {
  @Test func `is whoever does a step of an open case that is due and theirs`() {
    for state in CaseState.allCases {
      for role in CaseRole.allCases {
        for step in CaseReading.steps + ["lunch", ""] {
          let isOfficer = role == .windowClerk || role == .approver
          let isDue =
            step == "review"
            ? role == .approver && [.accepted, .inReview, .clockStopped].contains(state)
            : CaseTransition.table.contains { $0.from == state && $0.act.rawValue == step && $0.roles.contains(role) }
          let expected = isOfficer && isDue && state.isOpen
          #expect(FileShowing.isShown(at: step, to: role, in: state) == expected, "\(step) by \(role) in \(state)")
        }
      }
    }
  }

  @Test func `is nobody who only tells the applicant something, and nobody once the case is closed`() {
    #expect(!FileShowing.isShown(at: "notice", to: .windowClerk, in: .received))
    #expect(!FileShowing.isShown(at: "deliver", to: .windowClerk, in: .decided))
    #expect(FileShowing.isShown(at: "accept", to: .windowClerk, in: .received))
    #expect(FileShowing.isShown(at: "decide", to: .approver, in: .accepted))
  }
}
