/// What somebody did to a draft: the first lines of the history of the case that it becomes.
public struct CaseDraftStep: Hashable, Sendable {
  public enum Act: String, CaseIterable, Hashable, Sendable {
    case begun, saved
  }

  public let act: Act
  public let actor: CaseActor
  /// In the principal's own word.
  public let channel: String
  /// Microseconds since 1970; of several savings in a row by one over one channel the last.
  public let at: Int64

  public init(_ act: Act, by actor: CaseActor, channel: String, at: Int64) {
    self.act = act
    self.actor = CaseActor(id: actor.id, role: actor.role, actingFor: actor.actingFor)
    self.channel = channel
    self.at = at
  }
}
