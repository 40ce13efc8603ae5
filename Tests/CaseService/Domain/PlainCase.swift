import CaseDomain
import Civics

/// The life of a case said again without a table, events or folding: what the random test holds the domain against.
struct PlainCase {
  enum Move: CaseIterable {
    case receive, verify, verifyBlindly, supply, supplyNothing, accept, acceptBySilence, refuseAcceptance, refuseAcceptanceWithoutGrounds
    case approve, refuse, refuseWithoutGrounds, withdraw, lose, loseAnother
    case stopClock, stopClockUnlawfully, resumeClock, extend, extendWithoutReason
    case claim, handOver, finishStep, oppose, opposeWithoutGrounds, returnStep, escalate
    case object, objectWithoutReason, uphold, annul

    static let ofSteps: [Move] = [.claim, .handOver, .finishStep, .oppose, .opposeWithoutGrounds, .returnStep, .escalate]
  }

  let needsVisit: Bool
  /// Whether something was uploaded that someone else issued, so that its original is to be shown.
  var bringsSomething: Bool
  let isInstant: Bool
  var owesMaterial: Bool
  /// Whether something is answered by a certificate that has not ended.
  var hasCertificate: Bool
  let arrival: Day
  /// Workdays by law; and the promised ones, 0 for none.
  let law: Int
  let promise: Int
  var state = CaseState.submitted
  var isVerified = false
  var noticeDue: Day?
  /// The first day on which nothing more was needed.
  var completeOn: Day
  /// Nil until somebody, or silence, accepts it, and for what is decided at once.
  var acceptedOn: Day?
  /// Days after the first through the second are not counted.
  var stops: [(from: Day, until: Day)] = []
  var stoppedOn: Day?
  var extended: (on: Day, workdays: Int)?
  /// The steps of the item, on which acts are tried in turn, and by whom.
  var flow = PlainFlow()
  var target = ""
  var found = ""
  var official = "desk-1"
  /// The day on which a rule decided it; nil where none did.
  var ruledOn: Day?
  var isObjected = false
  var isAnswered = false
  var today: Day?

  init(
    needsVisit: Bool, bringsSomething: Bool, isInstant: Bool, owesMaterial: Bool, hasCertificate: Bool, arrival: Day, law: Int, promise: Int
  ) {
    self.needsVisit = needsVisit
    self.bringsSomething = bringsSomething
    self.isInstant = isInstant
    self.owesMaterial = owesMaterial
    self.hasCertificate = hasCertificate
    self.arrival = arrival
    self.law = law
    self.promise = promise
    completeOn = arrival
  }

  var statutoryDue: Day? { end(of: law) }
  var promisedDue: Day? { promise == 0 ? nil : end(of: promise) }

  /// Counted one by one, without the stops, and with the extension.
  private func end(of workdays: Int) -> Day? {
    guard let acceptedOn else { return nil }
    var (day, left) = (acceptedOn, workdays + (extended?.workdays ?? 0))
    while left > 0 {
      day = day + 1
      let isStopped = stops.contains { $0.from < day && day <= $0.until }
      if !isStopped && WorkdayCalendar.published.isWorkday(day) { left -= 1 }
    }
    return day
  }

  /// The day that counts for the clock: days do not run backwards.
  private func clockDay(_ day: Day) -> Day {
    max(day, stoppedOn ?? stops.last?.until ?? acceptedOn ?? day)
  }

  /// Does a move, or says why not.
  mutating func move(_ move: Move, by role: CaseRole, isOwner: Bool, on day: Day) -> CaseRefusal.Kind? {
    if role == .applicant && !isOwner { return .notTheApplicant }
    today = day
    let decidesItself = isInstant && !owesMaterial && flow.steps.isEmpty
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
      completeOn = max(day, arrival)
      noticeDue = Self.fifthWorkday(after: completeOn)
      finish()
    case .supply, .supplyNothing:
      guard role == .applicant || role == .windowClerk else { return .roleMayNot }
      guard state == .received || state == .accepted || state == .inReview else { return .outOfOrder }
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
      acceptedOn = max(day, completeOn)
      flow.begin(on: max(day, completeOn))
    case .acceptBySilence:
      guard role == .system else { return .roleMayNot }
      guard state == .received else { return .outOfOrder }
      if mustComeFirst { return .verificationFirst }
      if let noticeDue, day <= noticeDue { return .noticePeriodRuns }
      state = .accepted
      acceptedOn = completeOn
      flow.begin(on: completeOn)
    case .refuseAcceptance, .refuseAcceptanceWithoutGrounds:
      guard role == .approver else { return .roleMayNot }
      guard state == .received else { return .outOfOrder }
      if move == .refuseAcceptanceWithoutGrounds { return .groundsMissing }
      state = .refused
    case .approve, .refuse, .refuseWithoutGrounds:
      guard role == .approver || role == .system else { return .roleMayNot }
      guard state == .accepted || state == .inReview else { return .outOfOrder }
      if state == .inReview && role == .system { return .roleMayNot }
      if role == .system && !decidesItself { return .notDecidedAtOnce }
      if flow.isAwaited { return .stepsOpen }
      if move == .approve && owesMaterial { return .materialsOwed }
      if move == .approve && flow.isOpposed { return .stepOpposed }
      if move == .refuseWithoutGrounds { return .groundsMissing }
      if role == .system && move == .approve { ruledOn = max(day, acceptedOn!) }
      state = .decided
    case .withdraw:
      guard role == .applicant else { return .roleMayNot }
      guard isUndecided else { return .outOfOrder }
      state = .withdrawn
    case .lose, .loseAnother:
      guard role == .system else { return .roleMayNot }
      guard isUndecided else { return .outOfOrder }
      guard move == .lose && hasCertificate else { return .certificateNotRelied }
      hasCertificate = false
      owesMaterial = true
    case .stopClock, .stopClockUnlawfully, .resumeClock, .extend, .extendWithoutReason:
      return moveClock(move, by: role, on: day)
    case .claim, .handOver, .finishStep, .oppose, .opposeWithoutGrounds, .returnStep, .escalate:
      guard role == (move == .escalate ? .system : .approver) else { return .roleMayNot }
      guard state == .accepted || state == .inReview else { return .outOfOrder }
      return flow.move(move, on: target, found: found, by: official, day: clockDay(day), stops: stops)
    case .object, .objectWithoutReason, .uphold, .annul:
      return moveObjection(move, by: role, on: day)
    }
    return nil
  }

  private mutating func moveClock(_ move: Move, by role: CaseRole, on day: Day) -> CaseRefusal.Kind? {
    guard role == .approver || (move == .resumeClock && role == .system) else { return .roleMayNot }
    guard (state == .clockStopped) == (move == .resumeClock), [.accepted, .inReview, .clockStopped].contains(state) else {
      return .outOfOrder
    }
    switch move {
    case .stopClockUnlawfully: return .groundDoesNotStop
    case .extendWithoutReason: return .groundsMissing
    case .stopClock:
      stoppedOn = clockDay(day)
      state = .clockStopped
    case .resumeClock:
      stops.append((stoppedOn!, clockDay(day)))
      stoppedOn = nil
      state = .inReview
    default:
      guard extended == nil else { return .extendedAlready }
      guard clockDay(day) <= statutoryDue! else { return .extensionTooLate }
      extended = (clockDay(day), 10)
    }
    return nil
  }

  private mutating func moveObjection(_ move: Move, by role: CaseRole, on day: Day) -> CaseRefusal.Kind? {
    let isAnswer = move == .uphold || move == .annul
    guard role == (isAnswer ? .approver : .applicant) else { return .roleMayNot }
    guard state == .decided else { return .outOfOrder }
    if isAnswer {
      guard isObjected, !isAnswered else { return .objectionNotDue }
      isAnswered = true
      if move == .annul { state = .void }
      return nil
    }
    guard let ruledOn else { return .notDecidedByRule }
    if isObjected { return .objectionNotDue }
    var last = ruledOn + 60
    while !WorkdayCalendar.published.isWorkday(last) { last = last + 1 }
    if day > last { return .objectionTooLate }
    if move == .objectWithoutReason { return .groundsMissing }
    isObjected = true
    return nil
  }

  private var isUndecided: Bool { [.submitted, .received, .accepted, .inReview, .clockStopped].contains(state) }

  mutating func receive() {
    state = .received
    noticeDue = Self.fifthWorkday(after: arrival)
    finish()
  }

  private mutating func finish() {
    guard state == .received && isInstant && !owesMaterial && flow.steps.isEmpty && (!needsVisit || isVerified) else { return }
    state = .decided
    ruledOn = max(today ?? completeOn, completeOn)
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
