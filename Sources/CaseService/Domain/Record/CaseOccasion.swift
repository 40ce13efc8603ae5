public import Civics

/// Who does something, through which channel, when and why: what every event carries.
public struct CaseOccasion: Hashable, Sendable {
  public let actor: CaseActor
  public let channel: CaseChannel
  /// Microseconds since 1970-01-01T00:00:00Z.
  public let at: Int64
  public let cause: CaseCause

  public init(actor: CaseActor, channel: CaseChannel, at: Int64, cause: CaseCause) {
    self.actor = actor
    self.channel = channel
    self.at = at
    self.cause = cause
  }

  /// The same moment, on a clock in China.
  public var time: ShanghaiTime {
    let (seconds, rest) = at.quotientAndRemainder(dividingBy: 1_000_000)
    return ShanghaiTime(utcSeconds: Int(rest < 0 ? seconds - 1 : seconds))
  }

  public var day: Day { time.day }

  /// What the suite does in the same moment because of an event.
  func bySystem(because sequence: Int) -> CaseOccasion {
    CaseOccasion(actor: .system, channel: .suite, at: at, cause: .event(sequence))
  }
}
