import CaseDomain
import Civics

/// Fees, and what comes after the decision, said again without a table, events or folding.
extension PlainCase {
  /// Whether something is to be paid before an approval.
  var owesFeeFirst: Bool { fees.contains { !$0.isSettled && $0.before == .decision } }

  private var owesFeeForDelivery: Bool { fees.contains { !$0.isSettled && $0.before != nil } }

  mutating func moveFee(_ move: Move, by role: CaseRole) -> CaseRefusal.Kind? {
    let isOffice = role == .windowClerk || role == .approver
    switch move {
    case .setFee, .setFeeWithoutBasis:
      guard isOffice else { return .roleMayNot }
      guard [.received, .accepted, .inReview, .clockStopped, .decided].contains(state) else { return .outOfOrder }
      if state == .decided && !isGranted { return .outOfOrder }
      if move == .setFeeWithoutBasis { return .feeUnfit }
      fees.append((.delivery, false))
    default:
      guard move == .payFee ? role == .windowClerk || role == .system : role == .approver else { return .roleMayNot }
      guard [.submitted, .received, .correctionAsked, .accepted, .inReview, .clockStopped, .decided, .delivered, .rated].contains(state)
      else { return .outOfOrder }
      guard !fees.isEmpty else { return .feeUnknown }
      let place = move == .payFee ? 0 : fees.count - 1
      guard !fees[place].isSettled else { return .feeSettled }
      fees[place].isSettled = true
      finish()
    }
    return nil
  }

  mutating func deliver(_ move: Move, by role: CaseRole, on day: Day) -> CaseRefusal.Kind? {
    guard role == .windowClerk || role == .system else { return .roleMayNot }
    guard state == .decided else { return .outOfOrder }
    if isGranted && owesFeeForDelivery { return .feeDue }
    if move == .postWithoutNumber { return .deliveryUnfit }
    state = .delivered
    deliveredOn = max(day, decidedOn!)
    archiveFrom = deliveredOn! + archiveAfter
    return nil
  }

  mutating func rate(_ move: Move, by role: CaseRole, on day: Day) -> CaseRefusal.Kind? {
    if move == .rateBySilence {
      guard role == .system else { return .roleMayNot }
      guard state == .delivered, countsSilence, day - deliveredOn! > 7 else { return .outOfOrder }
      ratedOn = day
    } else {
      if role == .applicant && ratedOn != nil { return .ratedAlready }
      guard role == .applicant else { return .roleMayNot }
      guard state == .delivered else { return .outOfOrder }
      ratedOn = max(day, deliveredOn!)
      isToPutRight = move == .rateBadly
    }
    state = .rated
    archiveFrom = isToPutRight ? nil : ratedOn! + archiveAfter
    return nil
  }

  mutating func putRight(_ move: Move, by role: CaseRole, on day: Day) -> CaseRefusal.Kind? {
    guard role == .windowClerk || role == .approver else { return .roleMayNot }
    guard state == .rated else { return .outOfOrder }
    guard isToPutRight else { return .nothingToPutRight }
    if move == .putRightInSilence { return .ratingUnfit }
    isToPutRight = false
    archiveFrom = max(day, ratedOn!) + archiveAfter
    return nil
  }

  mutating func pass(_ move: Move, by role: CaseRole, on day: Day) -> CaseRefusal.Kind? {
    guard role == .system else { return .roleMayNot }
    if move == .archive {
      guard state == .delivered || state == .rated, let archiveFrom, archiveFrom <= day, !isObjected || isAnswered else {
        return .outOfOrder
      }
      state = .archived
      return nil
    }
    let told = (isDeliveryOverdue, isPuttingRightOverdue, isAnswerOverdue)
    if state == .decided, day > Self.workday(10, after: decidedOn!) { isDeliveryOverdue = true }
    if state == .rated, isToPutRight, day > Self.workday(15, after: ratedOn!) { isPuttingRightOverdue = true }
    if isObjected, !isAnswered, [.decided, .delivered, .rated, .archived].contains(state), day > Self.workday(15, after: objectedOn!) {
      isAnswerOverdue = true
    }
    return told == (isDeliveryOverdue, isPuttingRightOverdue, isAnswerOverdue) ? .outOfOrder : nil
  }
}
