import NotifyDomain

/// A reason to come as it is kept: whose it is, how it stands, and the visit that it has or had.
struct KeptReason {
  let reason: VisitReason
  let subject: String
  let standing: ReasonStanding
  let visit: Visit.ID?
}
