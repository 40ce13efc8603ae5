import CaseDomain
import Testing

@Suite("To whom a case's file is shown")
struct FileShowingTests {
  @Test func `is whoever does a step of an open case that is due and theirs, and whoever answers an objection`() {
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
            let isShown = FileShowing.isShown(at: step, to: role, in: state, isObjected: isObjected)
            #expect(isShown == expected, "\(step) by \(role) in \(state), \(isObjected)")
          }
        }
      }
    }
  }

  @Test func `is nobody who only tells the applicant something, and nobody else once the case is closed`() {
    #expect(!FileShowing.isShown(at: "notice", to: .windowClerk, in: .received, isObjected: false))
    #expect(!FileShowing.isShown(at: "deliver", to: .windowClerk, in: .decided, isObjected: true))
    #expect(FileShowing.isShown(at: "accept", to: .windowClerk, in: .received, isObjected: false))
    #expect(FileShowing.isShown(at: "decide", to: .approver, in: .accepted, isObjected: false))
    #expect(FileShowing.isShown(at: "upholdDecision", to: .approver, in: .rated, isObjected: true))
    #expect(!FileShowing.isShown(at: "upholdDecision", to: .windowClerk, in: .rated, isObjected: true))
    #expect(!FileShowing.isShown(at: "upholdDecision", to: .approver, in: .rated, isObjected: false))
  }
}
