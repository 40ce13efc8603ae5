import Bus
import Civics
import NotifyDomain

/// A reason to come as it is kept: whose it is, how it stands, and the visit that it has or had.
struct KeptReason {
  let reason: VisitReason
  let subject: String
  let standing: ReasonStanding
  let visit: Visit.ID?
  /// Whether the earliest seat is taken for it when it has none.
  let isListed: Bool
  /// When it arose, in microseconds since 1970: who waits longest is first.
  let at: Int
}
