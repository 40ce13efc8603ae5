import Civics
import Contracts
import IdentityDomain

extension Erasure.KnownCase {
  /// A case as the service of cases tells it. It is taken to have ended on the last day that it shows: what was annulled or delivered
  /// after its decision ended then.
  init(_ view: CaseView) {
    let shown = [
      view.receivedOn, view.acceptedOn, view.decidedOn, view.ending?.on, view.delivery?.deliveredOn, view.objection?.answeredOn,
      view.rating?.putRightOn,
    ]
    let submitted = ShanghaiTime(utcSeconds: view.submittedAt / 1_000_000).day
    let last = shown.compactMap { $0.flatMap { Day($0) } }.reduce(submitted) { max($0, $1) }
    self.init(id: view.id, ended: Self.hasEnded(view.state) && !Self.owesAnswer(view) ? last : nil)
  }

  private static func hasEnded(_ state: Contracts::CaseState) -> Bool {
    switch state {
    case .decided, .delivered, .rated, .archived, .refusedToAccept, .notForUs, .withdrawn, .returned, .referredUpward, .void: true
    // One that is not known to have ended is open.
    case .unspecified, .draft, .received, .correctionAsked, .accepted, .inReview, .clockStopped, .submitted: false
    }
  }

  /// Whether an objection waits for its answer, or a bad rating to be put right: who does so must still reach the applicant and read the
  /// files. Of a case that is void nothing more is owed.
  private static func owesAnswer(_ view: CaseView) -> Bool {
    guard view.state != .void else { return false }
    if let objection = view.objection, objection.answeredOn.isEmpty { return true }
    return view.state == .rated && view.rating?.putRightDue != nil && view.rating?.putRightOn.isEmpty == true
  }
}
