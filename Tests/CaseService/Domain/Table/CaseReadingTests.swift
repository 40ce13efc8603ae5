import CaseDomain
import Civics
import Testing

@Suite("A reason to read about a case's subject")
struct CaseReadingTests {
  /// What the rows of the table say, and of the two steps that are no act what is written here once more.
  func isEver(_ step: String, of role: CaseRole) -> Bool {
    if role == .system { return true }
    if step == "review" { return role == .approver }
    if step == "notice" { return role != .applicant }
    return CaseTransition.table.contains { $0.act.rawValue == step && $0.roles.contains(role) }
  }

  @Test func `is a step that the table allows now, for who does it and for the suite`() {
    for state in CaseState.allCases {
      for act in CaseAct.allCases {
        for isObjected in [false, true] {
          // Nothing is answered that nobody holds against the decision.
          let isAnswer = act == .upholdDecision || act == .annulDecision
          let rows = CaseTransition.table.filter { $0.from == state && $0.act == act && (isObjected || !isAnswer) }
          let refusal: CaseReading = state.isOpen ? .stepNotDue : .closed
          for role in CaseRole.allCases {
            let isDue = rows.contains { role == .system || $0.roles.contains(role) }
            let expected: CaseReading = isDue ? .allowed : isEver(act.rawValue, of: role) ? refusal : .stepOfAnother
            #expect(CaseReading(step: act.rawValue, by: role, in: state, isObjected: isObjected) == expected)
          }
          let anybody = CaseReading(step: act.rawValue, by: nil, in: state, isObjected: isObjected)
          #expect(anybody == (rows.isEmpty ? refusal : .allowed))
        }
      }
    }
  }

  @Test(arguments: ["upholdDecision", "annulDecision"])
  func `is the answer to an objection for an approver, until it is answered`(step: String) {
    #expect(CaseReading(step: step, by: .approver, in: .decided, isObjected: true) == .allowed)
    #expect(CaseReading(step: step, by: .approver, in: .archived, isObjected: true) == .allowed)
    #expect(CaseReading(step: step, by: .approver, in: .decided, isObjected: false) == .closed)
    #expect(CaseReading(step: step, by: .approver, in: .void, isObjected: true) == .closed)
    #expect(CaseReading(step: step, by: .windowClerk, in: .decided, isObjected: true) == .stepOfAnother)
  }

  @Test func `is an approver's of a department that has a part in the case, or anybody's where it tells no department`() throws {
    func reading(_ step: String, for department: String?, by role: CaseRole? = .approver, of office: String = "审批局") throws -> CaseReading {
      let item = CaseSample.item(
        "P403", "事项", type: .licence, promised: 20, materials: [CaseSample.form], flow: PlainFlow.flow, department: office)
      return CaseReading(step: step, by: role, for: department, of: try CaseSample.accepted(item))
    }
    for department in ["审批局", "部门fire", nil] { #expect(try reading("review", for: department) == .allowed) }
    #expect(try reading("review", for: "他局") == .stepOfAnother)
    #expect(try reading("lunch", for: "他局") == .stepUnknown)
    for role in [CaseRole.system, nil] { #expect(try reading("notice", for: "他局", by: role) == .allowed) }
    for step in ["claimStep", "handOverStep", "finishStep"] {
      #expect(try reading(step, for: "部门fire") == .allowed)
      #expect(try reading(step, for: "审批局") == .stepOfAnother)
    }
    #expect(try reading("review", for: "他局", of: "") == .allowed)
    #expect(try reading("finishStep", for: "他局", of: "") == .stepOfAnother)
  }

  @Test func `is for an applicant a step that is an applicant's, and no other in any state`() {
    let own: Set = ["begin", "submit", "supply", "correct", "withdraw", "rate", "object"]
    #expect(CaseReading.steps(of: .applicant) == own)
    for step in CaseReading.steps where !own.contains(step) {
      for state in CaseState.allCases { #expect(CaseReading(step: step, by: .applicant, in: state, isObjected: false) == .stepOfAnother) }
    }
    #expect(CaseReading(step: "supply", by: .applicant, in: .received, isObjected: false) == .allowed)
    #expect(CaseReading(step: "supply", by: .applicant, in: .clockStopped, isObjected: false) == .allowed)
    #expect(CaseReading(step: "supply", by: .applicant, in: .correctionAsked, isObjected: false) == .stepNotDue)
    #expect(CaseReading(step: "supply", by: .applicant, in: .decided, isObjected: false) == .closed)
  }

  @Test func `tells for each role which steps are its own`() {
    for role in CaseRole.allCases { #expect(CaseReading.steps(of: role) == Set(CaseReading.steps.filter { isEver($0, of: role) })) }
  }

  @Test func `is the review while the office works on the case, for who does`() {
    for state in CaseState.allCases {
      let isReviewed = [.accepted, .inReview, .clockStopped].contains(state)
      let refusal: CaseReading = state.isOpen ? .stepNotDue : .closed
      #expect(CaseReading(step: "review", by: .approver, in: state, isObjected: false) == (isReviewed ? .allowed : refusal))
      #expect(CaseReading(step: "review", by: .windowClerk, in: state, isObjected: false) == .stepOfAnother)
    }
  }

  @Test func `is the notice of whatever happened, also of the end`() {
    for state in CaseState.allCases {
      #expect(CaseReading(step: "notice", by: .system, in: state, isObjected: false) == (state == .draft ? .stepNotDue : .allowed))
    }
  }

  @Test(arguments: ["", "lunch", "Verify", "verify "])
  func `is no step that no case has`(step: String) {
    for state in CaseState.allCases { #expect(CaseReading(step: step, by: .system, in: state, isObjected: false) == .stepUnknown) }
  }
}
