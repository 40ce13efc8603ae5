import Civics

/// What an office has set for the time after the delivery.
public struct Aftercare: Hashable, Sendable {
  /// Whether silence counts as 基本满意 after ``silentDays``.
  public let countsSilence: Bool
  /// Days after the last act until a case is archived; nil: never.
  public let archiveAfter: Int?

  public init(countsSilence: Bool = false, archiveAfter: Int? = 30) {
    self.countsSilence = countsSilence
    self.archiveAfter = archiveAfter
  }

  /// Days for which an applicant may keep silent.
  public static let silentDays = 7

  /// The day from which silence counts after a delivery.
  func silenceFrom(_ delivery: Day) -> Day? { countsSilence ? delivery + (Self.silentDays + 1) : nil }

  /// The day from which a case may be archived after an act.
  func archiveFrom(_ act: Day) -> Day? { archiveAfter.map { act + $0 } }
}
