public import Civics

/// Why the clock stands still (行政许可法 art. 45): lawful on the grounds of that article, or where a special law that is named says so.
public struct ClockStop: Hashable, Sendable {
  /// The day of the stop, which still counts.
  public let on: Day
  public let ground: ClockGround
  /// The special law that leaves the time out; empty where the ground's own basis does.
  public let law: String
  /// How long it is expected to take, in workdays from 1: the applicant is told (art. 45).
  public let expected: Int
  /// What is done meanwhile; may be empty.
  public let reason: String

  public init(on: Day, ground: ClockGround, law: String, expected: Int, reason: String) {
    self.on = on
    self.ground = ground
    self.law = law
    self.expected = expected
    self.reason = reason
  }

  /// The provision that leaves the time out.
  public var basis: Bilingual { law.isEmpty ? ground.basis : Bilingual(law, law) }
}
