import CaseDomain
import Civics

/// The life of a case said again without a table, events or folding: what the random test holds the domain against.
struct PlainCase {
  enum Move: CaseIterable {
    case receive, verify, verifyBlindly, supply, supplyNothing, accept, acceptBySilence, refuseAcceptance, refuseAcceptanceWithoutGrounds
    case beginReview, approve, refuse, refuseWithoutGrounds, withdraw, lose, loseAnother
    case stopClock, stopClockUnlawfully, resumeClock, extend, extendJointly, extendWithoutReason, extendTooLong
    case turnLamp, reckonDates
    case askHeld, askHeldWithoutReason, remind
    case askCorrection, askCorrectionOfAll, askCorrectionOfNothing, correct, correctNothing, lapse
    case pointElsewhere, pointNowhere, giveBack, giveBackWithoutGrounds, referUpward, annul
    case setFee, setFeeWithoutBasis, payFee, waiveFee
    case deliver, post, postWithoutNumber, rate, rateBadly, rateBySilence, putRight, putRightInSilence, archive, fallOverdue
    case claim, handOver, finishStep, oppose, opposeWithoutGrounds, returnStep, escalate
    case object, objectWithoutReason, uphold, annulByAnswer
  }

  let needsVisit: Bool
  /// Whether something was uploaded that someone else issued, so that its original is to be shown.
  var bringsSomething: Bool
  let isInstant: Bool
  /// The item's materials, the first of which is always needed.
  let materials: [String]
  /// Those that are owed.
  var owed: Set<String>
  /// Whether something is answered by a certificate that has not ended.
  var hasCertificate: Bool
  let arrival: Day
  /// Workdays by law; and the promised ones, 0 for none.
  let law: Int
  let promise: Int
  var state = CaseState.submitted
  var isVerified = false
  /// Whether something came after the visit that somebody else issued, so that its original is to be shown.
  var comesAgain = false
  var noticeDue: Day?
  /// The first day on which nothing more was needed.
  var completeOn: Day
  /// Nil until somebody, or silence, accepts it, and for what is decided at once.
  var acceptedOn: Day?
  /// Days after the first through the second are not counted.
  var stops: [(from: Day, until: Day)] = []
  var stoppedOn: Day?
  var extended: (on: Day, workdays: Int)?
  /// Workdays that the applicant has to correct.
  let correctionDays: Int
  /// What was asked for last; empty: nothing was ever.
  var asked: [String] = []
  var timesAsked = 0
  var askedOn: Day?
  var respondBy: Day?
  var correctedOn: Day?
  /// What came, was seen or lost since it was asked.
  var changed: Set<String> = []
  /// What of the last notice could have been asked before.
  var avoidable: [String] = []
  /// Whether the certificate's material was uploaded too.
  var hasUpload = false
  /// Whether something that was handed in is a file that only the applicant's channel has seen.
  var restsOnHearsay = false
  /// Whether what is handed in by the next move is such a file.
  var handsInHearsay = false

  /// The item's own first; the others are set by the office.
  var fees: [(before: FeeDue?, isSettled: Bool)]
  let countsSilence: Bool
  /// Days.
  let archiveAfter: Int
  /// The day of the move.
  var today: Day
  var decidedOn: Day?
  var isGranted = false
  var deliveredOn: Day?
  var ratedOn: Day?
  var isToPutRight = false
  var isDeliveryOverdue = false
  var isPuttingRightOverdue = false
  var archiveFrom: Day?
  /// The steps of the item, on which acts are tried in turn, and by whom.
  var flow = PlainFlow()
  var target = ""
  var found = ""
  var official = "desk-1"
  /// The day on which a rule decided it; nil where none did.
  var ruledOn: Day?
  var objectedOn: Day?
  var isAnswerOverdue = false
  var isObjected = false
  var isAnswered = false

  init(
    needsVisit: Bool, bringsSomething: Bool, isInstant: Bool, materials: [String], owed: Set<String>, hasCertificate: Bool, arrival: Day,
    law: Int, promise: Int, correctionDays: Int, fees: [FeeDue?], countsSilence: Bool, archiveAfter: Int
  ) {
    self.needsVisit = needsVisit
    self.bringsSomething = bringsSomething
    self.isInstant = isInstant
    self.materials = materials
    self.owed = owed
    self.correctionDays = correctionDays
    self.hasCertificate = hasCertificate
    self.arrival = arrival
    self.law = law
    self.promise = promise
    completeOn = arrival
    self.fees = fees.map { ($0, false) }
    self.countsSilence = countsSilence
    self.archiveAfter = archiveAfter
    today = arrival
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

  /// Counted one by one: red after the day of the law, yellow after the promised one, and a warning once a fifth of the workdays is left, or one.
  func lamp(on day: Day) -> Lamp? {
    guard let acceptedOn, let law = statutoryDue else { return nil }
    let day = stoppedOn.map { min($0, day) } ?? day
    let near = promisedDue ?? law
    if day > law { return .red }
    if day > near { return .yellow }
    func left(after day: Day) -> Int {
      var (day, left) = (day, 0)
      while day < near {
        day = day + 1
        let isStopped = stops.contains { $0.from < day && day <= $0.until }
        if !isStopped && WorkdayCalendar.published.isWorkday(day) { left += 1 }
      }
      return left
    }
    return day >= acceptedOn && left(after: day) <= max(1, left(after: acceptedOn) / 5) ? .warn : .green
  }

  var isOpen: Bool { isUndecided }
  var isVisitAwaited: Bool { mustComeFirst && isOpen }
  /// The materials that were there from the beginning.
  var filed: [String] { materials.filter { $0 != "swzm" } }

  private var owesMaterial: Bool { !owed.isEmpty }
  private var decidesItself: Bool {
    isInstant && !owesMaterial && !owesFeeFirst && timesAsked == 0 && flow.steps.isEmpty && !restsOnHearsay
  }
  private var mustComeFirst: Bool { needsVisit && (!isVerified || comesAgain) }
  private var arrivedOn: Day { max(arrival, correctedOn ?? arrival) }
  /// Of what was received: whether all but an acceptance comes too late. Nothing does before the visit.
  private func isTooLateToAnswer(on day: Day) -> Bool { !mustComeFirst && day > noticeDue! }
  /// Several departments, or a law that gives what it gives those.
  private var isJoint: Bool { !flow.steps.isEmpty || law == 45 }

  /// Does a move, or says why not.
  /// - Parameter arriving: the day that counts for what the applicant sends in this moment.
  mutating func move(_ move: Move, by role: CaseRole, isOwner: Bool, on day: Day, arriving: Day) -> CaseRefusal.Kind? {
    if role == .applicant && !isOwner { return .notTheApplicant }
    today = day
    switch move {
    case .receive:
      guard role == .windowClerk || role == .system else { return .roleMayNot }
      guard state == .submitted else { return .outOfOrder }
      receive()
    case .verify, .verifyBlindly:
      guard role == .windowClerk else { return .roleMayNot }
      guard state == .received else { return .outOfOrder }
      guard needsVisit else { return .noVisitNeeded }
      guard mustComeFirst else { return .alreadyVerified }
      if move == .verifyBlindly && bringsSomething { return .originalsNotSeen }
      (isVerified, comesAgain, bringsSomething) = (true, false, false)
      completeOn = max(day, arrivedOn)
      noticeDue = Self.workday(5, after: completeOn)
      if move == .verify { changed.formUnion(materials) }
      finish()
    case .supply, .supplyNothing:
      guard role == .applicant || role == .windowClerk else { return .roleMayNot }
      // Whenever somebody may have been told to: a correction is answered instead.
      guard isUndecided, state != .correctionAsked else { return .outOfOrder }
      guard owesMaterial else { return .nothingOwed }
      if move == .supplyNothing { return .missingMaterials }
      // Either material has an original that somebody else issued.
      changed.formUnion(owed)
      hasUpload = hasUpload || owed.contains("hkb")
      restsOnHearsay = restsOnHearsay || handsInHearsay
      owed = []
      bringsSomething = true
      // Once the office has taken it, or was silent for too long, nobody is sent to a window for it again; but nothing decides on it by itself.
      let isUnseen = isVerified && state == .received
      comesAgain = comesAgain || (isUnseen && !isTooLateToAnswer(on: day))
      if !isUnseen { finish() }
    case .accept:
      guard role != .applicant else { return .roleMayNot }
      guard state == .received else { return .outOfOrder }
      if mustComeFirst { return .verificationFirst }
      if role == .system && !decidesItself { return .notDecidedAtOnce }
      state = .accepted
      // Too late is as silence: what was complete counts from that day. Departments begin today.
      acceptedOn = day > noticeDue! ? completeOn : max(day, completeOn)
      flow.begin(on: max(day, completeOn))
    case .acceptBySilence:
      guard role == .system else { return .roleMayNot }
      guard state == .received else { return .outOfOrder }
      if mustComeFirst { return .verificationFirst }
      if let noticeDue, day <= noticeDue { return .noticePeriodRuns }
      state = .accepted
      acceptedOn = completeOn
      flow.begin(on: day)
    case .refuseAcceptance, .refuseAcceptanceWithoutGrounds:
      guard role == .approver else { return .roleMayNot }
      guard state == .received else { return .outOfOrder }
      if isTooLateToAnswer(on: day) { return .correctionTooLate }
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
      if move == .approve && owesFeeFirst { return .feeDue }
      if move == .refuseWithoutGrounds { return .groundsMissing }
      if role == .system && move == .approve { ruledOn = max(day, acceptedOn!) }
      state = .decided
      decidedOn = max(day, acceptedOn!)
      isGranted = move == .approve
    case .withdraw:
      guard role == .applicant else { return .roleMayNot }
      guard isUndecided else { return .outOfOrder }
      state = .withdrawn
    case .lose, .loseAnother:
      guard role == .system else { return .roleMayNot }
      guard isUndecided else { return .outOfOrder }
      guard move == .lose && hasCertificate else { return .certificateNotRelied }
      hasCertificate = false
      if !hasUpload {
        owed.insert("hkb")
        changed.insert("hkb")
      }
    case .stopClock, .stopClockUnlawfully, .resumeClock, .extend, .extendJointly, .extendWithoutReason, .extendTooLong:
      return moveClock(move, by: role, on: day)
    // By the calendar of before all dates are the same.
    case .turnLamp, .reckonDates:
      guard role == .system else { return .roleMayNot }
      let states: [CaseState] =
        move == .turnLamp ? [] : [.received, .correctionAsked, .clockStopped, .decided, .delivered, .rated, .archived]
      guard ([.accepted, .inReview] + states).contains(state) else { return .outOfOrder }
    // The first material was uploaded, so that it is held.
    case .askHeld, .askHeldWithoutReason:
      guard role == .windowClerk || role == .approver else { return .roleMayNot }
      guard [.received, .correctionAsked, .accepted, .inReview].contains(state) else { return .outOfOrder }
      if move == .askHeldWithoutReason { return .groundsMissing }
    case .remind:
      guard role == .system else { return .roleMayNot }
      guard [.received, .accepted, .inReview, .clockStopped].contains(state) else { return .outOfOrder }
      guard owesMaterial else { return .nothingOwed }
    case .askCorrection, .askCorrectionOfAll, .askCorrectionOfNothing, .correct, .correctNothing, .lapse:
      return moveCorrection(move, by: role, on: day, arriving: arriving)
    case .pointElsewhere, .pointNowhere, .giveBack, .giveBackWithoutGrounds:
      guard role == .windowClerk || role == .approver else { return .roleMayNot }
      guard state == .received else { return .outOfOrder }
      if isTooLateToAnswer(on: day) { return .correctionTooLate }
      if move == .pointNowhere { return .officeNotNamed }
      if move == .giveBackWithoutGrounds { return .groundsMissing }
      state = move == .giveBack ? .returned : .notForUs
    case .beginReview:
      guard role == .approver else { return .roleMayNot }
      guard state == .accepted else { return .outOfOrder }
      state = .inReview
    case .referUpward, .annul:
      guard role == .approver else { return .roleMayNot }
      guard state == .accepted || state == .inReview || (state == .decided && move == .annul) else { return .outOfOrder }
      state = move == .annul ? .void : .referredUpward
    case .setFee, .setFeeWithoutBasis, .payFee, .waiveFee: return moveFee(move, by: role)
    case .deliver, .post, .postWithoutNumber: return deliver(move, by: role, on: day)
    case .rate, .rateBadly, .rateBySilence: return rate(move, by: role, on: day)
    case .putRight, .putRightInSilence: return putRight(move, by: role, on: day)
    case .archive, .fallOverdue: return pass(move, by: role, on: day)
    case .claim, .handOver, .finishStep, .oppose, .opposeWithoutGrounds, .returnStep, .escalate:
      guard role == (move == .escalate ? .system : .approver) else { return .roleMayNot }
      guard state == .accepted || state == .inReview else { return .outOfOrder }
      return flow.move(move, on: target, found: found, by: official, day: clockDay(day), stops: stops)
    case .object, .objectWithoutReason, .uphold, .annulByAnswer:
      return moveObjection(move, by: role, on: day)
    }
    return nil
  }

  /// What the office asks for in a move: the first material, or all, and in any case what it knows to be missing.
  func points(of move: Move) -> [String] {
    switch move {
    case .askCorrection: Array(materials.prefix(1)) + (owed.contains("hkb") ? ["hkb"] : [])
    case .askCorrectionOfAll: materials
    default: []
    }
  }

  private mutating func moveCorrection(_ move: Move, by role: CaseRole, on day: Day, arriving: Day) -> CaseRefusal.Kind? {
    switch move {
    case .correct, .correctNothing:
      guard role == .applicant || role == .windowClerk else { return .roleMayNot }
      guard state == .correctionAsked else { return .outOfOrder }
      guard day <= respondBy! else { return .correctionOver }
      if move == .correctNothing { return .missingMaterials }
      let counts = max(arriving, askedOn!)
      (correctedOn, completeOn) = (counts, max(completeOn, counts))
      noticeDue = Self.workday(5, after: counts)
      owed.subtract(asked)
      changed.formUnion(asked)
      let hasOriginal = asked.contains { $0 != "sqb" }
      comesAgain = comesAgain || (isVerified && hasOriginal)
      bringsSomething = needsVisit && (bringsSomething || hasOriginal)
      hasUpload = hasUpload || asked.contains("hkb")
      restsOnHearsay = restsOnHearsay || handsInHearsay
      state = .received
    case .lapse:
      guard role == .system else { return .roleMayNot }
      guard state == .correctionAsked else { return .outOfOrder }
      guard day > respondBy! else { return .correctionRuns }
      state = .returned
    default:
      guard role == .windowClerk || role == .approver else { return .roleMayNot }
      guard state == .received else { return .outOfOrder }
      if isTooLateToAnswer(on: day) { return .correctionTooLate }
      if timesAsked == 5 { return .tooManyCorrections }
      if move == .askCorrectionOfNothing { return .correctionUnclear }
      asked = points(of: move)
      avoidable = timesAsked == 0 ? [] : asked.filter { !changed.contains($0) }
      (changed, timesAsked) = ([], timesAsked + 1)
      askedOn = max(day, arrivedOn)
      respondBy = Self.workday(correctionDays, after: askedOn!)
      state = .correctionAsked
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
    case .extendTooLong: return .extensionTooLong
    case .stopClock:
      stoppedOn = clockDay(day)
      state = .clockStopped
    case .resumeClock:
      stops.append((stoppedOn!, clockDay(day)))
      stoppedOn = nil
      state = .inReview
    default:
      if move == .extendJointly && !isJoint { return .notJoint }
      guard extended == nil else { return .extendedAlready }
      guard clockDay(day) <= statutoryDue! else { return .extensionTooLate }
      extended = (clockDay(day), move == .extendJointly ? 15 : 10)
    }
    return nil
  }

  private mutating func moveObjection(_ move: Move, by role: CaseRole, on day: Day) -> CaseRefusal.Kind? {
    let isAnswer = move == .uphold || move == .annulByAnswer
    guard role == (isAnswer ? .approver : .applicant) else { return .roleMayNot }
    guard [.decided, .delivered, .rated, .archived].contains(state) else { return .outOfOrder }
    if isAnswer {
      guard isObjected, !isAnswered else { return .objectionNotDue }
      isAnswered = true
      if move == .annulByAnswer { state = .void }
      return nil
    }
    guard let ruledOn else { return .notDecidedByRule }
    if isObjected { return .objectionNotDue }
    var last = ruledOn + 60
    while !WorkdayCalendar.published.isWorkday(last) { last = last + 1 }
    if day > last { return .objectionTooLate }
    if move == .objectWithoutReason { return .groundsMissing }
    isObjected = true
    objectedOn = max(day, ruledOn)
    return nil
  }

  private var isUndecided: Bool { [.submitted, .received, .correctionAsked, .accepted, .inReview, .clockStopped].contains(state) }

  mutating func receive() {
    state = .received
    noticeDue = Self.workday(5, after: arrival)
    finish()
  }

  mutating func finish() {
    guard state == .received, decidesItself, !mustComeFirst else { return }
    state = .decided
    decidedOn = max(today, completeOn)
    isGranted = true
    ruledOn = decidedOn
  }

  static func workday(_ count: Int, after day: Day) -> Day {
    var day = day
    var left = count
    while left > 0 {
      day = day + 1
      if WorkdayCalendar.published.isWorkday(day) { left -= 1 }
    }
    return day
  }
}
