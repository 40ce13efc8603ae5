public import Civics

/// A finished step that was given back, with what is wrong.
public struct StepReturn: Hashable, Sendable {
  public let on: Day
  /// The official who gave it back.
  public let by: String
  /// Never empty.
  public let text: String

  public init(on: Day, by: String, text: String) {
    self.on = on
    self.by = by
    self.text = text
  }
}
