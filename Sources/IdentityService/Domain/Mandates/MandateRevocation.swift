public import Civics

/// Who takes a mandate back, and the decision.
public enum MandateRevocation: Sendable, Hashable {
  /// The one who is represented, or who acts for them by law.
  case subject
  /// The one who acts.
  case agent
  /// Who runs the suite, on a decision from outside it.
  case `operator`

  /// Decides whether a mandate is revoked. It ends at once, and what was done under it stays done.
  ///
  /// A child does not take back that somebody is its parent, nor a body that somebody is its representative: the register says so, or a court.
  /// - Returns: nothing where it was revoked before.
  /// - Throws: `mandateNotRevocable`, `mandateEnded`.
  public func decide(_ mandate: Mandate, today: Day) throws(IdentityRefusal) -> [IdentityEvent] {
    if mandate.isRevoked { return [] }
    guard MandateState.revocations[mandate.state(on: today)] != nil else { throw .mandateEnded }
    if self == .subject, mandate.kind == .parent || mandate.kind == .representative { throw .mandateNotRevocable(mandate.kind) }
    return [.mandateRevoked(mandate.revoked)]
  }
}
