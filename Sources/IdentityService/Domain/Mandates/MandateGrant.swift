public import Civics

/// A mandate that shall be given, and the decision.
public struct MandateGrant: Sendable, Hashable {
  /// Longest time for which an agent is chosen, in years.
  public static let longestAgency = 3
  /// How far ahead a mandate may begin, in days.
  public static let longestLead = 366
  /// Most mandates that stand or are to come, of one subject on either side.
  public static let most = 256

  public let giver: MandateGiver
  public let subject: MandateParty
  public let agent: MandateParty
  public let kind: MandateKind
  public let scope: MandateScope
  public let ground: MandateGround
  /// Nil: today.
  public let from: Day?
  /// Nil: as long as such a mandate lasts. An agent's must be named.
  public let until: Day?

  public init(
    giver: MandateGiver, subject: MandateParty, agent: MandateParty, kind: MandateKind, scope: MandateScope = .all, ground: MandateGround,
    from: Day? = nil, until: Day? = nil
  ) {
    self.giver = giver
    self.subject = subject
    self.agent = agent
    self.kind = kind
    self.scope = scope
    self.ground = ground
    self.from = from
    self.until = until
  }

  /// Decides whether it is given.
  /// - Parameters:
  ///   - id: the id that the mandate gets.
  ///   - others: every mandate that the subject gave or the agent holds, of whatever state.
  /// - Throws: `mandateNotFitting`, `mandateNotGivable`, `mandatePeriodInvalid`, `mandateStands`, `mandatesTooMany`.
  public func decide(id: MandateID, others: [Mandate], today: Day) throws(IdentityRefusal) -> Mandate {
    let first = from ?? today
    try MandateRules.check(kind, of: agent, for: subject, on: first)
    guard giver.gives(kind, on: ground) else { throw .mandateNotGivable(kind, ground) }
    // Who is not of age chooses nobody; those who act for them by law need not be chosen.
    if giver == .subject, subject.isMinor(on: today) { throw .mandateNotFitting(.minor) }
    let mandate = Mandate(
      id: id, subject: subject.id, agent: agent.id, kind: kind, scope: scope, ground: ground, from: first,
      until: try lastDay(from: first, today: today))
    let open = others.filter { MandateState.revocations[$0.state(on: today)] != nil }
    for other in open where other.subject == subject.id && other.kind == kind && other.meets(mandate) {
      // A body has one legal representative; anybody has one mandate for one thing.
      if kind == .representative || other.agent == agent.id && other.scope.meets(scope) { throw .mandateStands(other.id) }
    }
    for side in [open.count { $0.subject == subject.id }, open.count { $0.agent == agent.id }] {
      guard side < MandateGrant.most else { throw .mandatesTooMany(most: MandateGrant.most) }
    }
    return mandate
  }

  /// The last day: for a child's parent the day before the child comes of age, whatever was named after it.
  private func lastDay(from first: Day, today: Day) throws(IdentityRefusal) -> Day? {
    guard first >= today, first <= today + MandateGrant.longestLead else { throw .mandatePeriodInvalid(.from) }
    if let until { guard until >= first else { throw .mandatePeriodInvalid(.until) } }
    switch kind {
    case .parent:
      guard let ofAge = subject.ofAge else { throw .mandateNotFitting(.birthUnknown) }
      return min(until ?? ofAge - 1, ofAge - 1)
    case .agent:
      guard let until, until < MandateGrant.limit(from: first) else { throw .mandatePeriodInvalid(.agency) }
      return until
    case .representative, .clerk:
      return until
    }
  }

  /// The first day for which an agent who begins on a day is not chosen any more.
  static func limit(from first: Day) -> Day {
    let parts = first.parts
    let year = parts.year + longestAgency
    return Day(year: year, month: parts.month, day: parts.day) ?? Day(year: year, month: 3, day: 1) ?? first
  }
}
