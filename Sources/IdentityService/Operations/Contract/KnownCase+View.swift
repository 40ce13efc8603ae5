import Civics
import Contracts
import IdentityDomain

extension Erasure.KnownCase {
  /// A case as the service of cases tells it. One that ended without a decision is taken to have ended on the last day that it shows.
  init(_ view: CaseView) {
    let days = [view.decidedOn, view.acceptedOn, view.receivedOn].compactMap { Day($0) }
    let submitted = ShanghaiTime(utcSeconds: view.submittedAt / 1_000_000).day
    self.init(id: view.id, ended: Self.hasEnded(view.state) ? days.first ?? submitted : nil)
  }

  private static func hasEnded(_ state: Contracts::CaseState) -> Bool {
    switch state {
    case .decided, .delivered, .rated, .archived, .refusedToAccept, .notForUs, .withdrawn, .returned, .referredUpward, .void: true
    // One that is not known to have ended is open.
    case .unspecified, .draft, .received, .correctionAsked, .accepted, .inReview, .clockStopped, .submitted: false
    }
  }
}
