public import Civics

/// 好差评: one grade of five for a service.
public struct Rating: Hashable, Sendable {
  public let on: Day
  public let grade: Satisfaction
  /// Whether nobody rated it and silence counted; figures keep it apart.
  public let isBySilence: Bool
  /// May be empty.
  public let comment: String
  /// By when a bad rating is to be put right; nil: it is none.
  public let putRightBy: DueDate?
  /// The day from which the case may be archived; nil where it is not, or something is to be put right.
  public let archiveFrom: Day?

  public init(
    on: Day, grade: Satisfaction, isBySilence: Bool = false, comment: String = "", putRightBy: DueDate? = nil, archiveFrom: Day? = nil
  ) {
    self.on = on
    self.grade = grade
    self.isBySilence = isBySilence
    self.comment = comment
    self.putRightBy = putRightBy
    self.archiveFrom = archiveFrom
  }

  /// Workdays within which a bad rating is to be put right.
  public static let puttingRight = DurationLimit.workdays(15)
}
