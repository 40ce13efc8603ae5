import CaseDomain
import Contracts

extension Contracts.CaseState {
  init(_ state: CaseDomain.CaseState) {
    self =
      switch state {
      case .draft: .draft
      case .submitted: .submitted
      case .received: .received
      case .correctionAsked: .correctionAsked
      case .accepted: .accepted
      case .refused: .refusedToAccept
      case .notForUs: .notForUs
      case .inReview: .inReview
      case .clockStopped: .clockStopped
      case .decided: .decided
      case .delivered: .delivered
      case .rated: .rated
      case .archived: .archived
      case .withdrawn: .withdrawn
      case .returned: .returned
      case .referredUpward: .referredUpward
      case .void: .void
      }
  }
}

extension CaseDomain.CaseState {
  /// Nil for a state that a question leaves open.
  init?(_ state: Contracts.CaseState) {
    guard let same = Self.allCases.first(where: { Contracts.CaseState($0) == state }) else { return nil }
    self = same
  }
}
