public import Civics

/// Who may be what for whom, whoever says so.
public enum MandateRules {
  /// Why one does not act for the other in this way.
  public enum Misfit: String, Sendable, Hashable, CaseIterable {
    /// Nobody acts for themselves by a mandate.
    case oneself
    /// The sides are not of the kinds that such a mandate joins.
    case kinds
    /// A parent is for a minor, and a minor acts for nobody but as a parent.
    case minor
    case ofAge
    /// Nobody is younger than their child.
    case younger
    case birthUnknown
  }

  /// - Parameter day: the mandate's first.
  /// - Throws: `mandateNotFitting`.
  public static func check(_ kind: MandateKind, of agent: MandateParty, for subject: MandateParty, on day: Day) throws(IdentityRefusal) {
    guard agent.id != subject.id else { throw .mandateNotFitting(.oneself) }
    switch kind {
    case .parent:
      guard agent.kind == .natural, subject.kind == .natural else { throw .mandateNotFitting(.kinds) }
      guard let child = subject.birth, let parent = agent.birth else { throw .mandateNotFitting(.birthUnknown) }
      guard subject.isMinor(on: day) else { throw .mandateNotFitting(.ofAge) }
      guard parent < child else { throw .mandateNotFitting(.younger) }
    case .representative, .clerk:
      guard agent.kind == .natural, subject.kind == .legal else { throw .mandateNotFitting(.kinds) }
      if agent.isMinor(on: day) { throw .mandateNotFitting(.minor) }
    case .agent:
      if agent.isMinor(on: day) { throw .mandateNotFitting(.minor) }
    }
  }
}
