import NotifyDomain

/// A reason to come that a case has brought up.
struct NewReason: Sendable {
  let reason: VisitReason
  let subject: String
  /// The case's, when it arose; at least 1.
  let revision: Int
}
