public import Civics

/// Who may act for whom, as what, for which items and until when (委托).
public struct Mandate: Sendable, Hashable {
  public let id: MandateID
  /// The one who is represented.
  public let subject: SubjectID
  /// The one who acts.
  public let agent: SubjectID
  public let kind: MandateKind
  public let scope: MandateScope
  public let ground: MandateGround
  /// The first day.
  public let from: Day
  /// The last day; nil: without end.
  public let until: Day?
  public let isRevoked: Bool

  public init(
    id: MandateID, subject: SubjectID, agent: SubjectID, kind: MandateKind, scope: MandateScope, ground: MandateGround, from: Day,
    until: Day?, isRevoked: Bool = false
  ) {
    self.id = id
    self.subject = subject
    self.agent = agent
    self.kind = kind
    self.scope = scope
    self.ground = ground
    self.from = from
    self.until = until
    self.isRevoked = isRevoked
  }

  public func state(on day: Day) -> MandateState {
    if isRevoked { return .revoked }
    if day < from { return .pending }
    if let until, until < day { return .ended }
    return .standing
  }

  /// The same, revoked.
  public var revoked: Mandate {
    Mandate(
      id: id, subject: subject, agent: agent, kind: kind, scope: scope, ground: ground, from: from, until: until, isRevoked: true)
  }

  /// Whether there is a day on which both stand, were neither revoked.
  func meets(_ other: Mandate) -> Bool {
    (until.map { other.from <= $0 } ?? true) && (other.until.map { from <= $0 } ?? true)
  }
}
