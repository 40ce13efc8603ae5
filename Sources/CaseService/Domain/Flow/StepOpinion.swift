public import Civics

/// What a department says of a case when it finishes its step.
public struct StepOpinion: Hashable, Sendable {
  public let on: Day
  /// The official.
  public let by: String
  public let opposes: Bool
  /// Never empty where the department opposes.
  public let grounds: String

  public init(on: Day, by: String, opposes: Bool, grounds: String) {
    self.on = on
    self.by = by
    self.opposes = opposes
    self.grounds = grounds
  }
}
