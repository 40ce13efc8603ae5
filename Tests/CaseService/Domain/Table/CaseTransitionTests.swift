import CaseDomain
import Testing

@Suite("The state table")
struct CaseTransitionTests {
  /// The rules again, in words of their own: act, states from > state to, roles.
  static let rules: [(String, [String], String, [String])] = [
    ("begin", ["-"], "draft", ["applicant", "windowClerk"]),
    ("submit", ["-", "draft"], "submitted", ["applicant", "windowClerk"]),
    ("receive", ["submitted"], "received", ["windowClerk", "system"]),
    ("verify", ["received"], "received", ["windowClerk"]),
    ("supply", ["submitted", "received", "accepted", "inReview", "clockStopped"], "=", ["applicant", "windowClerk"]),
    ("askCorrection", ["received"], "correctionAsked", ["windowClerk", "approver"]),
    ("correct", ["correctionAsked"], "received", ["applicant", "windowClerk"]),
    ("lapse", ["correctionAsked"], "returned", ["system"]),
    ("accept", ["received"], "accepted", ["windowClerk", "approver", "system"]),
    ("acceptBySilence", ["received"], "accepted", ["system"]),
    ("refuseAcceptance", ["received"], "refused", ["approver"]),
    ("pointElsewhere", ["received"], "notForUs", ["windowClerk", "approver"]),
    ("giveBack", ["received"], "returned", ["windowClerk", "approver"]),
    ("beginReview", ["accepted"], "inReview", ["approver"]),
    ("stopClock", ["accepted", "inReview"], "clockStopped", ["approver"]),
    ("resumeClock", ["clockStopped"], "inReview", ["approver", "system"]),
    ("extend", ["accepted", "inReview"], "=", ["approver"]),
    ("decide", ["accepted"], "decided", ["approver", "system"]),
    ("decide", ["inReview"], "decided", ["approver"]),
    ("referUpward", ["accepted", "inReview"], "referredUpward", ["approver"]),
    ("annul", ["accepted", "inReview", "decided"], "void", ["approver"]),
    ("deliver", ["decided"], "delivered", ["windowClerk", "system"]),
    ("rate", ["delivered"], "rated", ["applicant"]),
    ("archive", ["delivered", "rated"], "archived", ["system"]),
    (
      "withdraw", ["draft", "submitted", "received", "correctionAsked", "accepted", "inReview", "clockStopped"], "withdrawn", ["applicant"]
    ),
    ("turnLamp", ["accepted", "inReview"], "=", ["system"]),
    (
      "reckonDates",
      ["received", "correctionAsked", "accepted", "inReview", "clockStopped", "decided", "delivered", "rated", "archived"], "=", ["system"]
    ),
    ("setFee", ["received", "accepted", "inReview", "clockStopped", "decided"], "=", ["windowClerk", "approver"]),
    (
      "payFee", ["submitted", "received", "correctionAsked", "accepted", "inReview", "clockStopped", "decided", "delivered", "rated"], "=",
      ["windowClerk", "system"]
    ),
    (
      "waiveFee", ["submitted", "received", "correctionAsked", "accepted", "inReview", "clockStopped", "decided", "delivered", "rated"],
      "=",
      ["approver"]
    ),
    ("rateBySilence", ["delivered"], "rated", ["system"]),
    ("putRight", ["rated"], "=", ["windowClerk", "approver"]),
    ("fallOverdue", ["decided", "delivered", "rated", "archived"], "=", ["system"]),
    ("openSteps", ["accepted", "inReview", "clockStopped"], "=", ["system"]),
    ("claimStep", ["accepted", "inReview"], "=", ["approver"]), ("handOverStep", ["accepted", "inReview"], "=", ["approver"]),
    ("finishStep", ["accepted", "inReview"], "=", ["approver"]), ("returnStep", ["accepted", "inReview"], "=", ["approver"]),
    ("escalateSteps", ["accepted", "inReview"], "=", ["system"]),
    ("object", ["decided", "delivered", "rated", "archived"], "=", ["applicant"]),
    ("upholdDecision", ["decided", "delivered", "rated", "archived"], "=", ["approver"]),
    ("annulDecision", ["decided", "delivered", "rated", "archived"], "void", ["approver"]),
    ("loseEvidence", ["submitted", "received", "correctionAsked", "accepted", "inReview", "clockStopped"], "=", ["system"]),
    ("askHeld", ["received", "correctionAsked", "accepted", "inReview"], "=", ["windowClerk", "approver"]),
    ("remind", ["received", "accepted", "inReview", "clockStopped"], "=", ["system"]),
  ]

  /// What the rules above say of one act in one state by one role: the state it leads to, or nil.
  static func ruled(_ act: CaseAct, in state: CaseState?, by role: CaseRole) -> String? {
    for (name, states, to, roles) in rules where name == act.rawValue {
      let from = state?.rawValue ?? "-"
      if states.contains(from), roles.contains(role.rawValue) { return to == "=" ? from : to }
    }
    return nil
  }

  @Test(arguments: CaseAct.allCases)
  func `each act is open to exactly the states and roles that the rules name`(act: CaseAct) {
    for state in [nil] + CaseState.allCases.map(Optional.some) {
      for role in CaseRole.allCases {
        let reached = try? CaseTransition.permit(act, in: state, by: role).to.rawValue
        #expect(reached == Self.ruled(act, in: state, by: role), "\(act) in \(state?.rawValue ?? "-") by \(role)")
      }
    }
  }

  @Test func `an act has at most one row in a state`() {
    let places = Set(CaseTransition.table.map { "\($0.from?.rawValue ?? "-") \($0.act)" })
    #expect(places.count == CaseTransition.table.count)
  }

  @Test func `every act and every state has its place in the table`() {
    #expect(Set(CaseTransition.table.map(\.act)) == Set(CaseAct.allCases))
    #expect(Set(CaseTransition.table.map(\.to)) == Set(CaseState.allCases))
  }

  @Test func `every open state leads to an end, and a closed one never opens again`() {
    for row in CaseTransition.table {
      guard let from = row.from else { continue }
      if !from.isOpen { #expect(!row.to.isOpen, "\(from) \(row.act)") }
    }
    for state in CaseState.allCases where state.isOpen {
      #expect(CaseTransition.table.contains { $0.from == state && $0.to != state })
    }
  }

  @Test func `the conditions stand where the rules want them`() {
    func conditions(_ act: CaseAct, _ state: CaseState) -> [CaseCondition] { CaseTransition.row(act, in: state)?.conditions ?? [] }
    #expect(conditions(.verify, .received) == [.visitPending])
    #expect(conditions(.accept, .received) == [.ownCase, .visitDone, .systemOnlyAtOnce])
    #expect(conditions(.acceptBySilence, .received) == [.visitDone, .noticeOverdue])
    #expect(conditions(.decide, .accepted) == [.ownCase, .systemOnlyAtOnce])
    for state in [CaseState.received, .accepted, .inReview, .clockStopped] {
      for act in [CaseAct.supply, .remind] { #expect(conditions(act, state) == [.materialOwed]) }
    }
    #expect(conditions(.supply, .submitted) == [.materialOwed])
    for act in [CaseAct.askCorrection, .refuseAcceptance, .pointElsewhere, .giveBack] {
      #expect(conditions(act, .received) == [.ownCase, .noticeRunning])
    }
    #expect(conditions(.correct, .correctionAsked) == [.correctionRunning])
    #expect(conditions(.lapse, .correctionAsked) == [.correctionOverdue])
    for state in [CaseState.delivered, .rated] { #expect(conditions(.archive, state) == [.archiveDue]) }
    #expect(conditions(.rateBySilence, .delivered) == [.silenceCounts])
    #expect(conditions(.putRight, .rated) == [.ownCase, .badRating])
    for state in [CaseState.decided, .delivered, .rated, .archived] { #expect(conditions(.fallOverdue, state) == [.dutyOverdue]) }
    for state in [CaseState.accepted, .inReview] {
      for act in [CaseAct.claimStep, .handOverStep, .finishStep] { #expect(conditions(act, state) == [.ownStep]) }
      #expect(conditions(.returnStep, state) == [.stepFoundWrong])
    }
    let ofSteps: Set<CaseAct> = [.claimStep, .handOverStep, .finishStep, .returnStep]
    for row in CaseTransition.table {
      let isWhole = row.roles.contains(.approver) && row.act != .askHeld && !ofSteps.contains(row.act)
      #expect(row.conditions.contains(.ownCase) == isWhole, "\(row.act) in \(row.from?.rawValue ?? "none")")
    }
    #expect(CaseTransition.table.count { !$0.conditions.isEmpty } == 69)
  }

  @Test func `a role that never does an act is told who does, whatever the state`() {
    #expect(throws: CaseRefusal.roleMayNot(.applicant, .decide, allowed: [.approver, .system])) {
      try CaseTransition.permit(.decide, in: .draft, by: .applicant)
    }
  }

  @Test func `a role that does an act only in other states is told who does it here`() {
    #expect(throws: CaseRefusal.roleMayNot(.system, .decide, allowed: [.approver])) {
      try CaseTransition.permit(.decide, in: .inReview, by: .system)
    }
  }

  @Test func `a step out of order names the state and what is possible in it`() {
    #expect(
      throws: CaseRefusal.outOfOrder(
        .decide, in: .received,
        possible: [.askCorrection, .accept, .refuseAcceptance, .pointElsewhere, .giveBack, .askHeld, .setFee, .waiveFee])
    ) {
      try CaseTransition.permit(.decide, in: .received, by: .approver)
    }
  }
}
