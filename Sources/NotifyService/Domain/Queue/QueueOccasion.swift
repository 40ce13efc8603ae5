/// When something is done in the queue, and by whom.
public struct QueueOccasion: Equatable, Sendable {
  /// In microseconds since 1970; a simulation's own time is as good.
  public let at: Int
  /// The clerk, kiosk or applicant.
  public let actor: String

  public init(at: Int, actor: String) {
    self.at = at
    self.actor = actor
  }
}
