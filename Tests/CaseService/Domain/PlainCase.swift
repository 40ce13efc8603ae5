import CaseDomain
import Civics

/// The life of a case said again without a table, events or folding: what the random test holds the domain against.
struct PlainCase {
  enum Move: CaseIterable {
    case receive, verify, verifyBlindly, supply, supplyNothing, accept, acceptBySilence, refuseAcceptance, refuseAcceptanceWithoutGrounds
    case approve, refuse, refuseWithoutGrounds, withdraw, lose, loseAnother
  }

  let needsVisit: Bool
  /// Whether something was uploaded that someone else issued, so that its original is to be shown.
  var bringsSomething: Bool
  let isInstant: Bool
  var owesMaterial: Bool
  /// Whether something is answered by a certificate that has not ended.
  var hasCertificate: Bool
  let arrival: Day
  var state = CaseState.submitted
  var isVerified = false
  var noticeDue: Day?

  /// Does a move, or says why not.
  mutating func move(_ move: Move, by role: CaseRole, isOwner: Bool, on day: Day) -> CaseRefusal.Kind? {
    if role == .applicant && !isOwner { return .notTheApplicant }
    let decidesItself = isInstant && !owesMaterial
    let mustComeFirst = needsVisit && !isVerified
    switch move {
    case .receive:
      guard role == .windowClerk || role == .system else { return .roleMayNot }
      guard state == .submitted else { return .outOfOrder }
      receive()
    case .verify, .verifyBlindly:
      guard role == .windowClerk else { return .roleMayNot }
      guard state == .received else { return .outOfOrder }
      guard needsVisit else { return .noVisitNeeded }
      guard !isVerified else { return .alreadyVerified }
      if move == .verifyBlindly && bringsSomething { return .originalsNotSeen }
      isVerified = true
      noticeDue = Self.fifthWorkday(after: max(day, arrival))
      finish()
    case .supply, .supplyNothing:
      guard role == .applicant || role == .windowClerk else { return .roleMayNot }
      guard state == .received || state == .accepted else { return .outOfOrder }
      guard owesMaterial else { return .nothingOwed }
      if move == .supplyNothing { return .missingMaterials }
      // Either material has an original that somebody else issued.
      owesMaterial = false
      bringsSomething = true
      finish()
    case .accept:
      guard role != .applicant else { return .roleMayNot }
      guard state == .received else { return .outOfOrder }
      if mustComeFirst { return .verificationFirst }
      if role == .system && !decidesItself { return .notDecidedAtOnce }
      state = .accepted
    case .acceptBySilence:
      guard role == .system else { return .roleMayNot }
      guard state == .received else { return .outOfOrder }
      if mustComeFirst { return .verificationFirst }
      if let noticeDue, day <= noticeDue { return .noticePeriodRuns }
      state = .accepted
    case .refuseAcceptance, .refuseAcceptanceWithoutGrounds:
      guard role == .approver else { return .roleMayNot }
      guard state == .received else { return .outOfOrder }
      if move == .refuseAcceptanceWithoutGrounds { return .groundsMissing }
      state = .refused
    case .approve, .refuse, .refuseWithoutGrounds:
      guard role == .approver || role == .system else { return .roleMayNot }
      guard state == .accepted else { return .outOfOrder }
      if role == .system && !decidesItself { return .notDecidedAtOnce }
      if move == .approve && owesMaterial { return .materialsOwed }
      if move == .refuseWithoutGrounds { return .groundsMissing }
      state = .decided
    case .withdraw:
      guard role == .applicant else { return .roleMayNot }
      guard state == .submitted || state == .received || state == .accepted else { return .outOfOrder }
      state = .withdrawn
    case .lose, .loseAnother:
      guard role == .system else { return .roleMayNot }
      guard state == .submitted || state == .received || state == .accepted else { return .outOfOrder }
      guard move == .lose && hasCertificate else { return .certificateNotRelied }
      hasCertificate = false
      owesMaterial = true
    }
    return nil
  }

  mutating func receive() {
    state = .received
    noticeDue = Self.fifthWorkday(after: arrival)
    finish()
  }

  private mutating func finish() {
    if state == .received && isInstant && !owesMaterial && (!needsVisit || isVerified) { state = .decided }
  }

  private static func fifthWorkday(after day: Day) -> Day {
    var day = day
    var left = 5
    while left > 0 {
      day = day + 1
      if WorkdayCalendar.published.isWorkday(day) { left -= 1 }
    }
    return day
  }
}
